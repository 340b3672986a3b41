import { documents, documentVersions } from "@candor/db/schema";
import { eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict } from "../errors.ts";
import type { ApproveVersion } from "./inputs.ts";
import { isVersion } from "./is-version.ts";
import { loadWaiting } from "./load-waiting.ts";

/** From now on those who are entitled read this version. Never by whoever uploaded it; the database holds that too. */
export function approveVersion(actor: Actor, which: ApproveVersion) {
  return actingAs(actor, "document:approve", async (tx) => {
    const version = await loadWaiting(tx, which);
    if (version.uploadedBy === tx.who.personId)
      throw new Conflict("You uploaded this version, so somebody else approves it.", "own_upload");
    const approved = { approvedBy: tx.who.personId, approvedAt: new Date() };
    await tx.db.update(documentVersions).set(approved).where(isVersion(which));
    await tx.db
      .update(documents)
      .set({ releasedAt: sql`coalesce(released_at, now())`, updatedAt: approved.approvedAt })
      .where(eq(documents.id, which.documentId));

    await tx.audit({ document: which.documentId, version: which.number }, { sha256: version.sha256 });
    return { approvedAt: approved.approvedAt };
  });
}
