import { documentVersions } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { RefuseVersion } from "./inputs.ts";
import { isVersion } from "./is-version.ts";
import { loadWaiting } from "./load-waiting.ts";

/** Sends a version back to whoever uploaded it. It stays, and no customer ever sees it. */
export function refuseVersion(actor: Actor, { reason, ...which }: RefuseVersion) {
  return actingAs(actor, "document:approve", async (tx) => {
    await loadWaiting(tx, which);
    const refused = { refusedBy: tx.who.personId, refusedAt: new Date(), refusal: reason };
    await tx.db.update(documentVersions).set(refused).where(isVersion(which));

    await tx.audit({ document: which.documentId, version: which.number }, { reason });
    return { refusedAt: refused.refusedAt };
  });
}
