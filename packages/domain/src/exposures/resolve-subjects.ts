import { criterionMatches } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { insertRows } from "./insert-rows.ts";
import type { Subject } from "./load-subjects.ts";
import { type Resolution, resolveCriteria } from "./resolve-criteria.ts";

/** Resolves published revisions against the catalogue, or against some products of it, and keeps what was found. */
export async function resolveSubjects(tx: Tx, subjects: Subject[], productIds: string[] | null): Promise<Subject[]> {
  const criteria = subjects.flatMap((subject) => subject.criteria);
  if (criteria.length === 0 || productIds?.length === 0) return subjects;
  const found = await resolveCriteria(tx, criteria, productIds);
  await tx.db.execute(sql`delete from ${criterionMatches}
    where criterion_id = any (${sql.param(criteria.map(({ id }) => id))}::uuid[])
    ${productIds ? sql`and product_id = any (${sql.param(productIds)}::uuid[])` : sql``}`);
  const rows = found.map(({ criterion, ...match }) => ({ ...match, criterionId: criteria[criterion]?.id as string }));
  await insertRows(tx, criterionMatches, rows);

  const again = new Set(productIds);
  let first = 0;
  return subjects.map((subject) => {
    const from = first;
    first += subject.criteria.length;
    const kept = productIds ? subject.resolutions.filter(({ productId }) => !again.has(productId)) : [];
    return { ...subject, resolutions: [...kept, ...between(found, from, first)] };
  });
}

const between = (found: Resolution[], from: number, to: number) =>
  found
    .filter(({ criterion }) => criterion >= from && criterion < to)
    .map((one) => ({ ...one, criterion: one.criterion - from }));
