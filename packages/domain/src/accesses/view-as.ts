import { accesses, documents, members } from "@candor/db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { ViewAs } from "./inputs.ts";

/** Staff look at what one person may open, by the rule that person meets. The tenant sees that they looked. */
export function viewAs(actor: Actor, { tenantId, memberId }: ViewAs) {
  return actingAs(actor, "access:view_as", async (tx) => {
    const tenant = await loadTenant(tx, tenantId);
    const [member] = await tx.db
      .select({ id: members.id, name: members.name, deactivatedAt: members.deactivatedAt })
      .from(members)
      .where(and(eq(members.tenantId, tenant.id), eq(members.id, memberId)));
    if (!member) throw new NotFound();
    await tx.db.insert(accesses).values({ tenantId: tenant.id, kind: "viewed_as", memberId, staffId: tx.who.personId });
    await tx.audit({ member: memberId }, {}, tenant.id);
    const isOpen = sql<boolean>`documents.id = any (candor.documents_open_to(${tenant.id}::uuid, ${memberId}::uuid))`;
    const rows = await tx.db
      .select({ id: documents.id, title: documents.title, classification: documents.classification, isOpen })
      .from(documents)
      .where(
        sql`${documents.releasedAt} is not null and ${documents.withdrawnAt} is null
          and (${documents.isListed} and ${documents.classification} <> 'restricted' or ${isOpen})`,
      )
      .orderBy(sql`${isOpen} desc`, asc(documents.id))
      .limit(500);
    return { member, documents: rows };
  });
}
