import { accesses, accessPages } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import type { ShowPage } from "./inputs.ts";
import { loadOpen } from "./load-open.ts";
import { loadReader } from "./load-reader.ts";

/** One page of a reading of mine. Whether it is still mine to read is asked again for every page. */
export function showPage(actor: Actor, { documentId, accessId, page }: ShowPage) {
  return actingAs(actor, "document:open", async (tx) => {
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
    if (!reading || !document?.pages || page > document.pages) throw new NotFound();
    await tx.db.insert(accessPages).values({ tenantId, accessId, page }).onConflictDoNothing();
    await tx.audit({ document: documentId, access: accessId, page });
    const who = await loadReader(tx, tenantId, memberId);
    return { document, mark: { ...who, at: reading.at, disclosureId: reading.disclosureId ?? "" } };
  });
}
