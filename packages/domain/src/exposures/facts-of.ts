import { sql } from "drizzle-orm";
import type { Subject } from "./load-subjects.ts";
import type { Resolution } from "./resolve-criteria.ts";

/** A serial number belongs to an asset, not to a product: its criterion is held against the assets themselves. */
export type SerialPattern = {
  subject: number;
  n: number;
  criterion: number;
  pattern: string;
  undecided: boolean;
  /** The products' suppliers that the criterion's vendor may be; null when it names none. */
  suppliers: string[] | null;
};

/**
 * Common table expressions: `fact` is one row per asset, statement and product that a criterion names or may name;
 * `done` lists the assets whose remediation is done. Subjects are numbered by their place.
 */
export function factsOf(subjects: Subject[], serials: SerialPattern[]) {
  const claims = subjects.flatMap((subject, place) => claimsOf(subject).map((claim) => ({ ...claim, place })));
  const advisories = subjects.flatMap(({ advisoryId }, place) => (advisoryId ? [{ place, advisoryId }] : []));
  return sql`
    claim as (select * from unnest(
      ${sql.param(claims.map(({ place }) => place))}::int[], ${sql.param(claims.map(({ n }) => n))}::int[],
      ${sql.param(claims.map(({ criterion }) => criterion))}::int[], ${sql.param(claims.map(({ productId }) => productId))}::uuid[],
      ${sql.param(claims.map(({ result }) => result === "cannot_decide"))}::bool[]
    ) as c(subject, n, criterion, product_id, undecided)),
    advisory as (select * from unnest(
      ${sql.param(advisories.map(({ place }) => place))}::int[], ${sql.param(advisories.map(({ advisoryId }) => advisoryId))}::uuid[]
    ) as a(subject, id)),
    fact as (
      select c.subject, k.asset_id, c.n, c.criterion, c.product_id, c.undecided
      from claim c join components k on k.product_id = c.product_id
      ${serials.length > 0 ? bySerial(serials) : sql``}
    ),
    done as (select v.subject, r.asset_id from advisory v
      join remediations r on r.advisory_id = v.id where r.done_at is not null)`;
}

/** A number that hardware does not have on record may be any; a vendor that a BOM does not list rules it out. */
const bySerial = (serials: SerialPattern[]) => sql`union all
  select s.subject, a.id, s.n, s.criterion, null::uuid, s.undecided or a.serial is null or not v.fits
  from jsonb_to_recordset(${JSON.stringify(serials)}::jsonb)
    as s(subject int, n int, criterion int, pattern text, undecided bool, suppliers uuid[])
  cross join assets a
  cross join lateral (select s.suppliers is null or exists (select from components k
    join products p on p.id = k.product_id where k.asset_id = a.id and p.supplier_id = any (s.suppliers)) as fits) v
  where (lower(normalize(btrim(a.serial), nfkc)) like s.pattern
    or (a.serial is null and a.kind in ('chassis', 'board') and not s.undecided)) and (v.fits or a.bom_at is null)`;

/** Several criteria of a statement may name one product: one of them is enough, and a sure one is better. */
function claimsOf({ criteria, resolutions }: Subject): (Resolution & { n: number })[] {
  const best = new Map<string, Resolution & { n: number }>();
  for (const resolution of resolutions) {
    const n = criteria[resolution.criterion]?.n ?? 0;
    const key = `${n} ${resolution.productId}`;
    const known = best.get(key);
    if (!known || (known.result === "cannot_decide" && resolution.result === "match"))
      best.set(key, { ...resolution, n });
  }
  return [...best.values()];
}
