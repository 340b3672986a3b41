import { expect, it } from "vitest";
import { killUploads } from "../fixtures/killing/kill-uploads.ts";
import { killables } from "../fixtures/killing/killable.ts";

// Ten moments; `npm run campaign -- killed-uploads` takes two hundred.
it.each(killables)(
  "kill -9 of whoever writes to %s loses nothing that was promised, and leaves no half",
  async (_, open) => {
    const store = await open();
    try {
      const { wrong, kills, uploads, sealed, abandoned } = await killUploads(store, { kills: 10 });
      expect(wrong).toEqual([]);
      expect([kills, sealed + abandoned]).toEqual([10, uploads]);
    } finally {
      await store.close();
    }
  },
);
