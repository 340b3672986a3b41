import { accesses, accessPages } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import type { ShowPage } from "./inputs.ts";
import { loadOpen } from "./load-open.ts";
import { loadReader } from "./load-reader.ts";

type Reading = { tenantId: string; memberId: string; documentId: string; address: string };

/** One page of a reading of mine. Whether it is still mine to read is asked again for every page. */
export async function showPage(actor: Actor, { documentId, accessId, page }: ShowPage) {
  const shown = await actingAs(actor, "document:open", async (tx) => {
    const { tenantId, memberId } = ownTenant(tx.who);
    const [reading] = await tx.db
      .select()
      .from(accesses)
      .where(
        and(
          eq(accesses.tenantId, tenantId),
          eq(accesses.id, accessId),
          eq(accesses.memberId, memberId),
          eq(accesses.documentId, documentId),
          eq(accesses.kind, "read"),
        ),
      );
    const document = reading && (await loadOpen(tx, documentId, reading.versionNumber ?? 0));
    if (reading && !document) return refuse(tx, { tenantId, memberId, documentId, address: reading.address });
    if (!reading || !document?.pages || page > document.pages) throw new NotFound();
    await tx.db.insert(accessPages).values({ tenantId, accessId, page }).onConflictDoNothing();
    await tx.audit({ document: documentId, access: accessId, page });
    const who = await loadReader(tx, tenantId, memberId);
    return { document, mark: { ...who, at: reading.at, disclosureId: reading.disclosureId ?? "" } };
  });
  if (!shown) throw new NotFound();
  return shown;
}

/** Once a reading was theirs, that it no longer is gets written down: the document was known to them. */
async function refuse(tx: Tx, reading: Reading) {
  await tx.db.insert(accesses).values({ ...reading, kind: "refused" });
  await tx.audit({ document: reading.documentId }, { kind: "refused" });
  return null;
}
