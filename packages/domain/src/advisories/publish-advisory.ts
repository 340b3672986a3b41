import { type Actor, actingAs } from "../acting-as.ts";
import type { PublishAdvisory } from "./inputs.ts";
import { loadDraft } from "./load-draft.ts";
import { refuseIncomplete } from "./refuse-incomplete.ts";
import { sealRevision } from "./seal-revision.ts";

/** Says it: the draft becomes the next revision, for good. Also how a closed advisory opens again. */
export function publishAdvisory(actor: Actor, { advisoryId, version, note = { en: "" } }: PublishAdvisory) {
  return actingAs(actor, "advisory:publish", async (tx) => {
    const draft = await loadDraft(tx, advisoryId, version);
    await refuseIncomplete(tx, draft, { note, closing: false });

    const revision = await sealRevision(tx, draft, { note, closing: false });

    await tx.audit({ advisory: advisoryId, revision: revision.number }, { reopened: draft.state === "closed" });
    await tx.enqueue("exposure.recompute", { revisionId: revision.id });
    return revision;
  });
}
