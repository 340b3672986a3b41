import { advisoryReads } from "@candor/db/schema";
import { and, desc, eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { loadToldAdvisory } from "./load-told-advisory.ts";
import { ownTenant } from "./own-tenant.ts";

type Advisory = Awaited<ReturnType<typeof loadToldAdvisory>>;

/**
 * Hands out the text of an advisory with what belongs beside it. What leaves the server counts as read: the first time
 * that a member gets a revision, all of it is loaded in the transaction that enters the reading into the ledger.
 */
export async function serveAdvisory<T>(
  actor: Actor,
  permission: "advisory:read" | "exposure:read",
  trackingId: string,
  beside: (tx: Tx, advisory: Advisory) => Promise<T>,
) {
  const load = async (tx: Tx) => {
    const advisory = await loadToldAdvisory(tx, trackingId);
    const readRevision = tx.who.kind === "member" ? await lastRead(tx, advisory.id) : null;
    const isFirst = tx.who.kind === "member" && (readRevision ?? 0) < advisory.revision.number;
    return { isFirst, page: { advisory, readRevision, ...(await beside(tx, advisory)) } };
  };
  const served = await actingAs(actor, permission, load);
  if (!served.isFirst) return served.page;
  return actingAs(actor, "advisory:mark", async (tx) => {
    const { page } = await load(tx);
    await markRead(tx, page.advisory);
    return page;
  });
}

async function lastRead(tx: Tx, advisoryId: string) {
  const { tenantId, memberId } = ownTenant(tx.who);
  const [row] = await tx.db
    .select({ revision: advisoryReads.revision })
    .from(advisoryReads)
    .where(
      and(
        eq(advisoryReads.tenantId, tenantId),
        eq(advisoryReads.memberId, memberId),
        eq(advisoryReads.advisoryId, advisoryId),
      ),
    )
    .orderBy(desc(advisoryReads.revision))
    .limit(1);
  return row?.revision ?? null;
}

async function markRead(tx: Tx, { id, trackingId, revision }: Advisory) {
  const { tenantId, memberId } = ownTenant(tx.who);
  const [first] = await tx.db
    .insert(advisoryReads)
    .values({ tenantId, memberId, advisoryId: id, revision: revision.number })
    .onConflictDoNothing()
    .returning({ at: advisoryReads.at });
  if (first) {
    const advisory = { id, trackingId, revision: revision.number };
    await tx.disclose({ kind: "page_first_read", tenantId, memberId, advisory, subject: { member: memberId } });
  }
  await tx.audit({ advisory: id, revision: revision.number }, { first: first !== undefined });
}
