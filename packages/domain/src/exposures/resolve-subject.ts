import { criterionMatches } from "@candor/db/schema";
import { and, inArray } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { insertRows } from "./insert-rows.ts";
import type { Subject } from "./load-subjects.ts";
import { resolveCriteria } from "./resolve-criteria.ts";

/** Resolves a published revision against the catalogue, or against some products of it, and keeps what was found. */
export async function resolveSubject(tx: Tx, subject: Subject, productIds: string[] | null): Promise<Subject> {
  const criterionIds = subject.criteria.flatMap(({ id }) => id ?? []);
  if (criterionIds.length === 0 || productIds?.length === 0) return subject;
  const found = await resolveCriteria(tx, subject.criteria, productIds);
  await tx.db
    .delete(criterionMatches)
    .where(
      and(
        inArray(criterionMatches.criterionId, criterionIds),
        productIds ? inArray(criterionMatches.productId, productIds) : undefined,
      ),
    );
  await insertRows(
    tx,
    criterionMatches,
    found.map(({ criterion, ...match }) => ({ ...match, criterionId: subject.criteria[criterion]?.id as string })),
  );
  const again = new Set(productIds);
  const kept = productIds ? subject.resolutions.filter(({ productId }) => !again.has(productId)) : [];
  return { ...subject, resolutions: [...kept, ...found] };
}
