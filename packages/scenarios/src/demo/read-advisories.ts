import { acknowledgeAdvisory } from "@candor/domain/acknowledgements";
import { AcknowledgeAdvisory } from "@candor/domain/acknowledgements/inputs";
import { getAdvisoryForMe, listExposures } from "@candor/domain/exposures";
import { ListExposures } from "@candor/domain/exposures/inputs";
import type { House } from "../open-house.ts";

type Reader = {
  email: string;
  /** Tracking ids that they opened; those with a note were acknowledged too. */
  read: string[];
  acknowledged?: Record<string, string>;
};

const readers: Reader[] = [
  {
    email: "member@northwind-bank.example",
    read: ["OST-2018-0004", "OST-2022-0006", "OST-2025-0002"],
    acknowledged: { "OST-2018-0004": "Filed with our risk register; no action on our side." },
  },
  { email: "admin@northwind-bank.example", read: ["OST-2025-0002"] },
  { email: "member@lumen-health.example", read: ["OST-2022-0006", "OST-2025-0002"] },
  {
    email: "member@atlas-logistics.example",
    read: ["OST-2022-0006", "OST-2025-0002"],
    acknowledged: { "OST-2022-0006": "The proposed window suits us." },
  },
  { email: "admin@orbit-media.example", read: ["OST-2025-0002"] },
  { email: "member@civic-agency.example", read: ["OST-2018-0004"], acknowledged: { "OST-2018-0004": "" } },
];

/** Some have read, some have acknowledged, some have not come yet. */
export async function readAdvisories(house: House) {
  for (const { email, read, acknowledged = {} } of readers) {
    const member = await house.member(email);
    const { rows } = await listExposures(member, ListExposures.parse({ state: "all", limit: 100 }));
    for (const { advisoryId, trackingId, revision } of rows) {
      if (!read.includes(trackingId)) continue;
      await getAdvisoryForMe(member, { trackingId });
      const note = acknowledged[trackingId];
      if (note !== undefined)
        await acknowledgeAdvisory(member, AcknowledgeAdvisory.parse({ advisoryId, revision, note }));
    }
  }
}
