import { type Actor, actingAs } from "../acting-as.ts";
import { changedFields } from "./changed-fields.ts";
import type { GetRevision } from "./inputs.ts";
import { loadRevision } from "./load-revision.ts";

/** One revision word for word, and the fields in which it differs from the one before. */
export function getRevision(actor: Actor, { advisoryId, number }: GetRevision) {
  return actingAs(actor, "draft:read", async (tx) => {
    const revision = await loadRevision(tx, advisoryId, number);
    const before = number > 1 ? await loadRevision(tx, advisoryId, number - 1) : null;
    return {
      ...revision,
      before: before?.content ?? null,
      changed: before ? changedFields(before.content, revision.content) : [],
    };
  });
}
