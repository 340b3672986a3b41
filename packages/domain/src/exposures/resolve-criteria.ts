import { type Criterion, type MatchableProduct, matchProduct } from "@candor/standards/criteria";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { needleOf } from "./needle-of.ts";

/** A criterion (by its place in the list) and a product that it names, or may name. What it does not name is left out. */
export type Resolution = { criterion: number; productId: string; result: "match" | "cannot_decide"; rule: string };

type Candidate = Pick<MatchableProduct, keyof MatchableProduct> & { id: string };

const pageSize = 1_000;

/**
 * Holds each criterion against the catalogue, or against the given products only. PostgreSQL picks the products that
 * share a word with a criterion, page by page; whether one is meant, the standards' rules decide.
 */
export async function resolveCriteria(
  tx: Tx,
  criteria: Criterion[],
  productIds: string[] | null,
): Promise<Resolution[]> {
  const found: Resolution[] = [];
  if (criteria.length === 0 || productIds?.length === 0) return found;
  // A few products are looked at as they are; the whole catalogue is not.
  const needles = productIds ? [null] : criteria.map(needleOf);
  let after: string | null = null;
  do {
    const candidates: Candidate[] = await nextCandidates(tx, { needles, productIds, after });
    for (const product of candidates) found.push(...resolveProduct(product, criteria));
    after = candidates.length < pageSize ? null : (candidates.at(-1)?.id ?? null);
  } while (after);
  return found;
}

function resolveProduct(product: Candidate, criteria: Criterion[]): Resolution[] {
  return criteria.flatMap((one, criterion) => {
    const { result, rule } = matchProduct(product, one);
    return result === "no_match" ? [] : [{ criterion, productId: product.id, result, rule: rule.code }];
  });
}

type Wanted = { needles: (string | null)[]; productIds: string[] | null; after: string | null };

async function nextCandidates(tx: Tx, { needles, productIds, after }: Wanted): Promise<Candidate[]> {
  const words = needles.includes(null) ? null : needles.map((needle) => `%${needle}%`);
  const { rows } = await tx.db.execute<Candidate>(sql`
    select p.id, s.name as vendor, p.name, nullif(p.version, '') as version, coalesce((
        select json_agg(json_build_object('kind', i.kind, 'value', i.value))
        from product_identifiers i where i.product_id = p.id), '[]') as identifiers
    from products p join suppliers s on s.id = p.supplier_id
    where true
      ${productIds ? sql`and p.id = any (${sql.param(productIds)}::uuid[])` : sql``}
      ${words ? sql`and p.id in (${sharingWords(words)})` : sql``}
      ${after ? sql`and p.id > ${after}::uuid` : sql``}
    order by p.id limit ${pageSize}`);
  return rows;
}

/** A CPE with a wildcard for its product may mean anything, so it is always looked at. */
const sharingWords = (words: string[]) => sql`
  select id from products where lower(normalize(name, nfkc)) like any (${sql.param(words)}::text[])
  union select product_id from product_identifiers
  where lower(normalize(value, nfkc)) like any (${sql.param(words)}::text[])
    or (kind = 'cpe' and value ~* '^cpe:2\\.3:[^:]*:[^:]*:[*?]')`;
