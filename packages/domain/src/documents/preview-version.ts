import { randomUUID } from "node:crypto";
import { documents, documentVersions, providerSettings, staff } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { treatmentOf } from "./documents.ts";
import type { PreviewVersion } from "./inputs.ts";
import { isVersion } from "./is-version.ts";

/** Any version, or a page of it, for who decides on it: with their name in it, as a customer's copy has the customer's. */
export function previewVersion(actor: Actor, { page, ...which }: PreviewVersion) {
  return actingAs(actor, "document:preview", async (tx) => {
    const [found] = await tx.db
      .select({ version: documentVersions, title: documents.title, person: staff.name })
      .from(documentVersions)
      .innerJoin(documents, eq(documents.id, documentVersions.documentId))
      .innerJoin(staff, eq(staff.id, tx.who.personId ?? ""))
      .where(isVersion(which));
    if (!found || (page && page > (found.version.pages ?? 0))) throw new NotFound();
    const { version, title, person } = found;
    const [provider] = await tx.db.select({ name: providerSettings.name }).from(providerSettings);
    const disclosureId = randomUUID();
    await tx.audit({ document: which.documentId, version: which.number }, { page, preview: disclosureId });
    const { timeZone, locale } = tx.who;
    const mark = { person, tenant: provider?.name ?? "", timeZone, locale, at: new Date(), disclosureId };
    return { document: { ...version, title, treatment: treatmentOf(version.mediaType) }, mark };
  });
}
