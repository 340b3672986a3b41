import { providerSettings } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { dayIn } from "../days.ts";
import { defaults } from "./provider-settings.ts";

/** The day that it is at the provider, in whose zone its own dates are. */
export async function readToday(tx: Tx) {
  const [row] = await tx.db.select({ timeZone: providerSettings.timeZone }).from(providerSettings);
  return dayIn(row?.timeZone ?? defaults.timeZone);
}
