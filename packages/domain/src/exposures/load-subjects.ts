import {
  advisories,
  advisoryRevisions,
  criteria,
  criterionMatches,
  type exposures,
  type Severity,
  statements,
  type Tlp,
} from "@candor/db/schema";
import type { Criterion } from "@candor/standards/criteria";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { Said } from "./exposures.ts";
import type { Resolution } from "./resolve-criteria.ts";

/** How a list names it. */
export type Headline = Pick<typeof exposures.$inferSelect, "trackingId" | "state" | "title" | "cves" | "contested">;

/** What the engine needs to know of a revision, published or drafted. `advisoryId` is null before there is one. */
export type Subject = {
  advisoryId: string | null;
  trackingId: string;
  headline: Headline | null;
  revisionId: string | null;
  revision: number;
  severity: Severity;
  tlp: Tlp;
  nextUpdateDue: Date | null;
  said: Said[];
  criteria: (Criterion & { id: string | null; n: number })[];
  resolutions: Resolution[];
};

/** Published revisions with their criteria as they were last resolved, in the order of the advisories' ids. */
export async function loadSubjects(tx: Tx, wanted: { advisoryId: string; revision: number }[]): Promise<Subject[]> {
  if (wanted.length === 0) return [];
  const revisions = await tx.db
    .select({ revision: advisoryRevisions, trackingId: advisories.trackingId })
    .from(advisoryRevisions)
    .innerJoin(advisories, eq(advisories.id, advisoryRevisions.advisoryId))
    .where(
      or(
        ...wanted.map(({ advisoryId, revision }) =>
          and(eq(advisoryRevisions.advisoryId, advisoryId), eq(advisoryRevisions.number, revision)),
        ),
      ),
    )
    .orderBy(asc(advisoryRevisions.advisoryId));
  const said = await tx.db
    .select()
    .from(statements)
    .where(
      or(
        ...wanted.map(({ advisoryId, revision }) =>
          and(eq(statements.advisoryId, advisoryId), eq(statements.revision, revision)),
        ),
      ),
    )
    .orderBy(asc(statements.n));
  const statementIds = said.map(({ id }) => id);
  const named = await tx.db
    .select()
    .from(criteria)
    .where(inArray(criteria.statementId, statementIds))
    .orderBy(asc(criteria.n));
  const matches = await tx.db
    .select()
    .from(criterionMatches)
    .where(
      inArray(
        criterionMatches.criterionId,
        named.map(({ id }) => id),
      ),
    );
  const byCriterion = Map.groupBy(matches, ({ criterionId }) => criterionId);

  return revisions.map(({ revision, trackingId }) => {
    const own = said.filter((one) => one.advisoryId === revision.advisoryId);
    const criteriaOfOwn = own.flatMap(({ id, n }) =>
      named.filter(({ statementId }) => statementId === id).map((criterion) => ({ ...criterion, n })),
    );
    const dues = own.flatMap(({ nextUpdateDue }) => nextUpdateDue ?? []).sort((a, b) => a.getTime() - b.getTime());
    return {
      advisoryId: revision.advisoryId,
      trackingId,
      headline: headlineOf(revision, trackingId),
      revisionId: revision.id,
      revision: revision.number,
      severity: revision.severity,
      tlp: revision.tlp,
      nextUpdateDue: dues[0] ?? null,
      said: own.map(({ id, n, status, confidence, basis }) => ({
        n,
        status,
        confidence,
        basis,
        isGeneral: !named.some(({ statementId }) => statementId === id),
      })),
      criteria: criteriaOfOwn,
      resolutions: criteriaOfOwn.flatMap(({ id }, criterion) =>
        (byCriterion.get(id) ?? []).map(({ productId, result, rule }) => ({ criterion, productId, result, rule })),
      ),
    };
  });
}

function headlineOf(
  { title, cves, contested, closing }: typeof advisoryRevisions.$inferSelect,
  trackingId: string,
): Headline {
  return { trackingId, state: closing ? "closed" : "published", title, cves, contested };
}
