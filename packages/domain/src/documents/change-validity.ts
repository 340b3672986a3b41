import { documents, documentVersions } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import type { ChangeValidity } from "./inputs.ts";
import { isVersion } from "./is-version.ts";
import { loadDocument } from "./load-document.ts";

/** From when and until when a version holds, in the zone of whoever wrote it. */
export function changeValidity(actor: Actor, { validFrom, validTo, timeZone, ...which }: ChangeValidity) {
  return actingAs(actor, "document:define", async (tx) => {
    await loadDocument(tx, which.documentId);
    const [before] = await tx.db.select().from(documentVersions).where(isVersion(which)).for("update");
    if (!before) throw new NotFound();
    if (before.refusedAt) throw new Conflict("This version has been refused already.", "refused");
    const validity = { validFrom: validFrom ?? null, validTo: validTo ?? null, timeZone };
    await tx.db.update(documentVersions).set(validity).where(isVersion(which));
    await tx.db.update(documents).set({ updatedAt: new Date() }).where(eq(documents.id, which.documentId));

    const was = { validFrom: before.validFrom, validTo: before.validTo, timeZone: before.timeZone };
    await tx.audit({ document: which.documentId, version: which.number }, { ...validity, before: was });
    return { number: which.number };
  });
}
