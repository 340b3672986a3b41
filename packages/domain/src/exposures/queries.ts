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
    const { tenantId } = ownTenant(tx.who);
    const count = (column: typeof exposures.status | typeof exposures.severity, without: Partial<CountExposures>) =>
      tx.db
        .select({ value: sql<string>`${column}`, n: sql<number>`count(*)::int` })
        .from(exposures)
        .where(filterExposures(tenantId, { ...input, ...without }))
        .groupBy(column);
    const byStatus = await count(exposures.status, { statuses: [] });
    const bySeverity = await count(exposures.severity, { severities: [] });
    const [total] = [byStatus.filter(({ value }) => isChosen(input.statuses, value))];
    return {
      total: total.reduce((sum, { n }) => sum + n, 0),
      statuses: tally(STATUSES, byStatus),
      severities: tally(SEVERITIES, bySeverity),
    };
  });
}

const isChosen = (chosen: readonly string[], value: string) => chosen.length === 0 || chosen.includes(value);

function tally<K extends string>(keys: readonly K[], rows: { value: string; n: number }[]) {
  return Object.fromEntries(keys.map((key) => [key, rows.find(({ value }) => value === key)?.n ?? 0])) as Record<
    K,
    number
  >;
}
