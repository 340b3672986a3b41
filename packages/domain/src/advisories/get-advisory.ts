import { advisories, advisoryDrafts, advisoryRevisions, staff, statements } from "@candor/db/schema";
import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { toContent } from "./advisories.ts";
import { changedFields } from "./changed-fields.ts";
import type { DraftStatement, GetAdvisory } from "./inputs.ts";
import { loadRevision } from "./load-revision.ts";
import { readLanguages } from "./read-languages.ts";

const editor = alias(staff, "editor");

/** Everything the editor needs: the working copy, what was said last, and every revision before it. */
export function getAdvisory(actor: Actor, { trackingId }: GetAdvisory) {
  return actingAs(actor, "draft:read", async (tx) => {
    const [found] = await tx.db
      .select({ advisory: advisories, draft: advisoryDrafts, author: staff.name, editor: editor.name })
      .from(advisories)
      .innerJoin(advisoryDrafts, eq(advisoryDrafts.advisoryId, advisories.id))
      .innerJoin(staff, eq(staff.id, advisories.createdBy))
      .innerJoin(editor, eq(editor.id, advisoryDrafts.updatedBy))
      .where(eq(advisories.trackingId, trackingId));
    if (!found) throw new NotFound();
    const { advisory, draft } = found;
    const content = toContent(draft, draft.statements);
    const last = advisory.revision > 0 ? await loadRevision(tx, advisory.id, advisory.revision) : null;
    const { createdBy: _, closedBy: __, ...rest } = advisory;
    return {
      ...rest,
      author: found.author,
      draft: { content, version: draft.version, updatedAt: draft.updatedAt, updatedBy: found.editor },
      last: last?.content ?? null,
      changed: last ? changedFields(last.content, content) : [],
      revisions: await revisionsOf(tx, advisory.id),
      provider: await readLanguages(tx),
    };
  });
}

const statusesOf = sql<
  DraftStatement["status"][]
>`(select coalesce(array_agg(s.status order by s.n), '{}') from ${statements} s
  where s.advisory_id = advisory_revisions.advisory_id and s.revision = advisory_revisions.number)`;

const revisionsOf = (tx: Tx, advisoryId: string) =>
  tx.db
    .select({
      id: advisoryRevisions.id,
      number: advisoryRevisions.number,
      note: advisoryRevisions.note,
      closing: advisoryRevisions.closing,
      publishedAt: advisoryRevisions.publishedAt,
      publishedBy: staff.name,
      statuses: statusesOf,
    })
    .from(advisoryRevisions)
    .innerJoin(staff, eq(staff.id, advisoryRevisions.publishedBy))
    .where(eq(advisoryRevisions.advisoryId, advisoryId))
    .orderBy(desc(advisoryRevisions.number));
