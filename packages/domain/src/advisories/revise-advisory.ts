import { advisories, advisoryDrafts } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { toColumns } from "./advisories.ts";
import { changedFields } from "./changed-fields.ts";
import type { ReviseAdvisory } from "./inputs.ts";
import { loadDraft } from "./load-draft.ts";

/** Saves the working copy. What customers read stays as it is until the next revision is published. */
export function reviseAdvisory(actor: Actor, { advisoryId, version, content }: ReviseAdvisory) {
  return actingAs(actor, "advisory:revise", async (tx) => {
    const draft = await loadDraft(tx, advisoryId, version);

    const saved = { version: version + 1, updatedBy: tx.who.personId as string, updatedAt: new Date() };
    await tx.db
      .update(advisoryDrafts)
      .set({ ...toColumns(content), statements: content.statements, ...saved })
      .where(eq(advisoryDrafts.advisoryId, advisoryId));
    // The time of a published advisory is that of its revision: customers must not see that somebody is typing.
    await tx.db
      .update(advisories)
      .set({ updatedAt: saved.updatedAt, severity: content.severity, tlp: content.tlp })
      .where(and(eq(advisories.id, advisoryId), eq(advisories.state, "draft")));

    await tx.audit(
      { advisory: advisoryId },
      { version: saved.version, changed: changedFields(draft.content, content) },
    );
    return { version: saved.version, updatedAt: saved.updatedAt };
  });
}
