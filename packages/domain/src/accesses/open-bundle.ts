import { randomUUID } from "node:crypto";
import { accesses, bundles } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { loadOpen, type Open } from "./load-open.ts";
import { loadReader } from "./load-reader.ts";
import { subjectOf } from "./subject-of.ts";

/** Everything that I may open, at this moment: each of them disclosed and written down by itself. */
export function openBundle(actor: Actor, { address }: { address: string }) {
  return actingAs(actor, "document:export", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const { rows } = await tx.db.execute<{ id: string }>(
      sql`select distinct v.document_id as id from document_versions v order by v.document_id`,
    );
    const open: Open[] = [];
    for (const { id } of rows) {
      const one = await loadOpen(tx, id);
      if (one && !one.isViewOnly) open.push(one);
    }
    if (open.length === 0) throw new NotFound();
    const bundleId = randomUUID();
    const at = new Date();
    await tx.db.insert(bundles).values({ id: bundleId, tenantId, memberId, documents: open.length });
    const documents = open.map((document) => ({ ...document, disclosureId: randomUUID() }));
    for (const document of documents) {
      const { documentId, number, disclosureId } = document;
      const subject = { ...subjectOf(document, memberId), bundle: bundleId };
      await tx.disclose({ id: disclosureId, kind: "document_downloaded", tenantId, memberId, subject });
      const about = { tenantId, memberId, documentId, versionNumber: number, bundleId, disclosureId, at };
      await tx.db.insert(accesses).values({ ...about, kind: "bundle", address: address.slice(0, 100) });
    }
    await tx.audit({ bundle: bundleId }, { documents: documents.length });
    return { bundleId, documents, mark: { ...(await loadReader(tx, tenantId, memberId)), at } };
  });
}
