import { killSealing, type Victim } from "@candor/domain/fixtures/sealing/kill-sealing";
import { arrangePeople, type People } from "@candor/domain/fixtures/sealing/people";
import type { Place } from "@candor/domain/fixtures/sealing/place";
import { seals } from "@candor/domain/fixtures/sealing/seals";
import { versions } from "@candor/domain/fixtures/sealing/versions";
import { interrupted } from "../interrupted.ts";
import type { Part } from "../keep-campaign.ts";
import { openPlace } from "./place.ts";

const victims: [string, (place: Place, people: People) => Promise<Victim>][] = [
  ["sealing of a version", versions],
  ["sealing of an acceptance", seals],
];

/** The worker is killed while it seals, half of the times each of the two; rows and bytes are compared after each. */
export function killSealings({ kills }: { kills: number }): Part[] {
  return victims.map(([part, victim], n) => ({
    part,
    async run() {
      const { place, close } = await openPlace();
      try {
        const half = n === 0 ? Math.ceil(kills / 2) : Math.floor(kills / 2);
        const people = await arrangePeople(place);
        return await killSealing(place, await victim(place, people), { kills: half, signal: interrupted });
      } finally {
        await close();
      }
    },
  }));
}
