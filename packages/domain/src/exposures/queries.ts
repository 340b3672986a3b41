import { exposures } from "@candor/db/schema";
import { SEVERITIES, STATUSES } from "@candor/standards/vex";
import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { filterExposures } from "./filter-exposures.ts";
import type { CountExposures, ListExposures } from "./inputs.ts";
import { ownTenant } from "./own-tenant.ts";
import { selectExposures } from "./select-exposures.ts";

/** Where my organisation stands on each advisory that concerns it. */
export function listExposures(actor: Actor, input: ListExposures) {
  return actingAs(actor, "exposure:read", (tx) => selectExposures(tx, ownTenant(tx.who), input));
}

/** How many there are of each status and severity; each count leaves its own filter out, so that the others can be chosen. */
export function countExposures(actor: Actor, input: CountExposures) {
  return actingAs(actor, "exposure:read", async (tx) => {
    const found = await tx.db
      .select({ status: exposures.status, severity: exposures.severity, n: sql<number>`count(*)::int` })
      .from(exposures)
      .where(filterExposures(ownTenant(tx.who).tenantId, { ...input, statuses: [], severities: [] }))
      .groupBy(exposures.status, exposures.severity);
    const ofSeverities = found.filter(({ severity }) => isChosen(input.severities, severity));
    const ofStatuses = found.filter(({ status }) => isChosen(input.statuses, status));
    return {
      total: sum(ofStatuses.filter(({ severity }) => isChosen(input.severities, severity))),
      statuses: tally(STATUSES, (key) => ofSeverities.filter(({ status }) => status === key)),
      severities: tally(SEVERITIES, (key) => ofStatuses.filter(({ severity }) => severity === key)),
    };
  });
}

const isChosen = (chosen: readonly string[], value: string) => chosen.length === 0 || chosen.includes(value);
const sum = (rows: { n: number }[]) => rows.reduce((total, { n }) => total + n, 0);

function tally<K extends string>(keys: readonly K[], rowsOf: (key: K) => { n: number }[]) {
  return Object.fromEntries(keys.map((key) => [key, sum(rowsOf(key))])) as Record<K, number>;
}
