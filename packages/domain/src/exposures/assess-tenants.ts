import { regions, services } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { type Alike, type Estate, judge, placeKey, type Standing } from "./exposures.ts";
import { factsOf } from "./facts-of.ts";
import { findAssets } from "./find-assets.ts";
import { findHoldings } from "./find-holdings.ts";
import { findReasons } from "./find-reasons.ts";
import { listPlaces, type TenantPlaces } from "./list-places.ts";
import type { Subject } from "./load-subjects.ts";
import { readSerials } from "./read-serials.ts";
import { stepOf } from "./step-of.ts";
import { type Pool, type Step, traceOf } from "./trace-of.ts";

export type Assessment = {
  tenantId: string;
  subject: Subject;
  standing: Standing;
  /** The oldest of the BOMs that the answer rests on. */
  inventoryAt: Date | null;
  trace: Step[];
};

const assessmentsAtOnce = 1_000;

/**
 * Where each tenant stands on each subject, handed over in batches of tenants. PostgreSQL counts per pool, once for all
 * who share it; the rule then folds the pools of a tenant. Nothing is written here.
 */
export async function assessTenants(
  tx: Tx,
  subjects: Subject[],
  tenantIds: string[] | null,
  take: (batch: Assessment[]) => Promise<void>,
) {
  if (subjects.length === 0 || tenantIds?.length === 0) return;
  const tenants = await listPlaces(tx, tenantIds);
  const scope = tenantIds && { tenantIds, pools: tenants.flatMap(({ shared }) => shared) };
  const survey = await surveyPools(tx, subjects, scope);
  const atOnce = Math.max(1, Math.floor(assessmentsAtOnce / subjects.length));
  for (let from = 0; from < tenants.length; from += atOnce) {
    const batch = tenants.slice(from, from + atOnce);
    await take(batch.flatMap((tenant) => subjects.map((subject, n) => assess(tenant, subject, survey(tenant, n)))));
  }
}

/** Everything that is counted in the database, ready to be picked per tenant and subject. */
async function surveyPools(tx: Tx, subjects: Subject[], scope: Parameters<typeof findHoldings>[1]) {
  const facts = factsOf(subjects, await readSerials(tx, subjects));
  const holdings = await findHoldings(tx, scope);
  const assets = await findAssets(tx, facts, scope);
  const names = await namesOfPlaces(tx);
  const rules = subjects.map(rulesOf);
  const steps = (await findReasons(tx, facts, scope)).flatMap((found) => {
    const [subject, rule] = [subjects[found.subject], rules[found.subject]];
    return subject && rule
      ? [{ key: `${found.subject} ${placeKey(found)}`, step: stepOf(subject, rule, names(found), found) }]
      : [];
  });

  const byPlace = new Map(holdings.map((holding) => [placeKey(holding), holding]));
  const namedBy = Map.groupBy(assets, (one) => `${one.subject} ${placeKey(one)}`);
  const stepsBy = Map.groupBy(steps, ({ key }) => key);
  // Of a pool whose last asset was decommissioned nothing is left to count, but what was found in it still matters.
  const dedicated = Map.groupBy([...holdings, ...assets], ({ tenantId }) => tenantId);

  return function poolsOf({ tenantId, shared }: TenantPlaces, subject: number): Pool[] {
    const places = [...shared.map((place) => ({ ...place, tenantId: null })), ...(dedicated.get(tenantId) ?? [])];
    const keys = new Map(places.map((place) => [placeKey(place), place]));
    // Always in one order: a trace is hashed, and cut when it is long.
    const ordered = [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return ordered.map(([key, place]) => {
      const named = namedBy.get(`${subject} ${key}`) ?? [];
      const { live = 0, covered = 0, oldestBom = null } = byPlace.get(key) ?? {};
      const gone = named.filter(({ isGone }) => isGone);
      return {
        ...names(place),
        estate: {
          assetCount: live + sum(gone),
          coveredCount: covered + sum(gone.filter(({ isCovered }) => isCovered)),
          named,
        },
        found: (stepsBy.get(`${subject} ${key}`) ?? []).map(({ step }) => step),
        oldestBom,
      };
    });
  };
}

function assess({ tenantId }: TenantPlaces, subject: Subject, pools: Pool[]): Assessment {
  const estate = pools.reduce<Estate>(
    (all, { estate: one }) => ({
      assetCount: all.assetCount + one.assetCount,
      coveredCount: all.coveredCount + one.coveredCount,
      named: [...all.named, ...one.named],
    }),
    { assetCount: 0, coveredCount: 0, named: [] },
  );
  const boms = pools.flatMap(({ oldestBom }) => oldestBom?.getTime() ?? []);
  return {
    tenantId,
    subject,
    standing: judge(subject.said, estate),
    inventoryAt: boms.length > 0 ? new Date(Math.min(...boms)) : null,
    trace: traceOf(subject, pools),
  };
}

async function namesOfPlaces(tx: Tx) {
  const serviceNames = new Map((await tx.db.select().from(services)).map(({ id, name }) => [id, name]));
  const regionNames = new Map((await tx.db.select().from(regions)).map(({ code, name }) => [code, name]));
  return ({ serviceId, region }: { serviceId: string; region: string }) => ({
    service: serviceNames.get(serviceId) ?? "",
    region: regionNames.get(region) ?? region,
  });
}

const rulesOf = ({ resolutions }: Subject) =>
  new Map(resolutions.map(({ criterion, productId, rule }) => [`${criterion} ${productId}`, rule]));

const sum = (some: Alike[]) => some.reduce((total, { count }) => total + count, 0);
