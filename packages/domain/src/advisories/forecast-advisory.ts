import { tenants } from "@candor/db/schema";
import { compareStatus, type Status, STATUSES } from "@candor/standards/vex";
import { inArray } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { type Forecast, forecastExposures } from "../exposures/index.ts";
import { findConcerned } from "./find-concerned.ts";
import type { ForecastAdvisory } from "./inputs.ts";
import { readDraft } from "./read-draft.ts";

const sampleSize = 6;

/** The blast radius: whom publishing the saved draft now would reach, and what it would tell them. Nothing is written. */
export function forecastAdvisory(actor: Actor, { advisoryId }: ForecastAdvisory) {
  return actingAs(actor, "forecast:read", async (tx) => {
    const { content } = await readDraft(tx, advisoryId);
    const forecasts = await forecastExposures(tx, content, advisoryId);
    const heard = forecasts.filter(({ isHeard }) => isHeard);
    const of = (status: Status) => heard.filter(({ standing }) => standing.status === status).length;
    return {
      total: heard.length,
      notHeard: forecasts.length - heard.length,
      first: heard.filter(({ before }) => before === null).length,
      changed: heard.filter(({ before, standing }) => before && before.status !== standing.status).length,
      byStatus: Object.fromEntries(STATUSES.map((status) => [status, of(status)])) as Record<Status, number>,
      ...(await findConcerned(tx, forecasts[0]?.subject)),
      sample: await withNames(tx, heard.sort(worstFirst).slice(0, sampleSize)),
    };
  });
}

const worstFirst = (a: Forecast, b: Forecast) =>
  compareStatus(a.standing.status, b.standing.status) || b.standing.affectedCount - a.standing.affectedCount;

async function withNames(tx: Tx, sample: Forecast[]) {
  const ids = sample.map(({ tenantId }) => tenantId);
  const named = await tx.db
    .select({ id: tenants.id, slug: tenants.slug, name: tenants.name, locale: tenants.locale })
    .from(tenants)
    .where(inArray(tenants.id, ids));
  return sample.flatMap(({ tenantId, standing, inventoryAt, before }) => {
    const tenant = named.find(({ id }) => id === tenantId);
    return tenant ? [{ tenant, before: before?.status ?? null, inventoryAt, ...standing }] : [];
  });
}
