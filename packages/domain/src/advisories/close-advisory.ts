import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { CloseAdvisory } from "./inputs.ts";
import { loadDraft } from "./load-draft.ts";
import { refuseIncomplete } from "./refuse-incomplete.ts";
import { sealRevision } from "./seal-revision.ts";

/** The last word: one more revision, which promises no further update. */
export function closeAdvisory(actor: Actor, { advisoryId, version, note }: CloseAdvisory) {
  return actingAs(actor, "advisory:close", async (tx) => {
    const draft = await loadDraft(tx, advisoryId, version);
    if (draft.state === "draft")
      throw new Conflict("Nothing was published yet. Discard the draft instead.", "unpublished");
    if (draft.state === "closed")
      throw new Conflict("This advisory is closed. Publish a new revision to open it again.", "closed");
    await refuseIncomplete(tx, draft, { note, closing: true });

    const revision = await sealRevision(tx, draft, { note, closing: true });

    await tx.audit({ advisory: advisoryId, revision: revision.number });
    await tx.enqueue("exposure.recompute", { revisionId: revision.id });
    return revision;
  });
}
