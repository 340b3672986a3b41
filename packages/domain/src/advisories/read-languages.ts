import { providerSettings } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";

/** The languages that the provider writes in, and the zone that its deadlines are read in. */
export async function readLanguages(tx: Tx) {
  const [provider] = await tx.db
    .select({ languages: providerSettings.languages, timeZone: providerSettings.timeZone })
    .from(providerSettings);
  return provider ?? { languages: ["en" as const], timeZone: "UTC" };
}
