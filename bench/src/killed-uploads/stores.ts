import { killUploads } from "@candor/storage/fixtures/killing/kill-uploads";
import { killables } from "@candor/storage/fixtures/killing/killable";
import { interrupted } from "../interrupted.ts";
import type { Part } from "../keep-campaign.ts";

/** Whoever writes an upload to a store is killed, and what the store then holds is compared with what was promised. */
export function killStores(options: { kills: number }): Part[] {
  return killables.map(([name, open]) => ({
    part: `uploads to ${name}`,
    async run() {
      const store = await open();
      try {
        return await killUploads(store, { ...options, signal: interrupted });
      } finally {
        await store.close();
      }
    },
  }));
}
