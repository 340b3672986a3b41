import { advisories, advisoryRevisions, type Severity, statements } from "@candor/db/schema";
import { renderMarkdown } from "@candor/standards/markdown";
import { desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { changedFields } from "../advisories/changed-fields.ts";
import { loadRevision } from "../advisories/load-revision.ts";
import { NotFound } from "../errors.ts";
import { readRange } from "./read-range.ts";

type Status = typeof statements.$inferSelect.status;

/** What a customer or visitor may read of an advisory: the newest revision they can see, and how it came to it. */
export async function loadToldAdvisory(tx: Tx, trackingId: string) {
  const [advisory] = await tx.db
    .select({
      id: advisories.id,
      trackingId: advisories.trackingId,
      state: advisories.state,
      publishedAt: advisories.publishedAt,
      closedAt: advisories.closedAt,
    })
    .from(advisories)
    .where(eq(advisories.trackingId, trackingId));
  if (!advisory) throw new NotFound();
  const revisions = await listTold(tx, advisory.id);
  const newest = revisions[0];
  if (!newest) throw new NotFound();

  const { content, number, note, closing, publishedAt } = await loadRevision(tx, advisory.id, newest.number);
  const before = revisions[1] ? await loadRevision(tx, advisory.id, revisions[1].number) : null;
  const { body, statements: said, ...facts } = content;
  const dues = said.flatMap(({ nextUpdateDue }) => nextUpdateDue ?? []).sort();
  return {
    ...advisory,
    ...facts,
    bodyHtml: { en: render(body.en), fr: body.fr ? render(body.fr) : undefined },
    revision: { number, note, closing, publishedAt },
    nextUpdateDue: dues[0] ?? null,
    statements: said.map(({ criteria, ...statement }, n) => ({
      n: n + 1,
      ...statement,
      criteria: criteria.map((criterion) => ({ ...criterion, stretches: readRange(criterion.range ?? null) })),
    })),
    revisions,
    changes: before && {
      since: before.number,
      fields: changedFields(before.content, content),
      before: {
        severity: before.content.severity,
        tlp: before.content.tlp,
        statuses: before.content.statements.map(({ status }) => status),
      },
    },
  };
}

/** The page has its own title and sections above; writers begin with the second level. */
const render = (body: string) => renderMarkdown(body, { topHeading: 2 });

/** Newest first. Who published is the provider's business. */
async function listTold(tx: Tx, advisoryId: string) {
  return tx.db
    .select({
      number: advisoryRevisions.number,
      publishedAt: advisoryRevisions.publishedAt,
      note: advisoryRevisions.note,
      closing: advisoryRevisions.closing,
      severity: sql<Severity>`${advisoryRevisions.severity}`,
      statuses: sql<Status[]>`(select coalesce(array_agg(s.status order by s.n), '{}') from ${statements} s
        where s.advisory_id = advisory_revisions.advisory_id and s.revision = advisory_revisions.number)`,
    })
    .from(advisoryRevisions)
    .where(eq(advisoryRevisions.advisoryId, advisoryId))
    .orderBy(desc(advisoryRevisions.number))
    .limit(200);
}
