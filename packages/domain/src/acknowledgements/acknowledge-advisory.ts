import { acknowledgements } from "@candor/db/schema";
import { and, desc, eq, gte, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import type { AcknowledgeAdvisory } from "./inputs.ts";
import { loadTold, type Told } from "./load-told.ts";

/** A member says for their organisation that this was seen. Said twice, it is written once. */
export function acknowledgeAdvisory(actor: Actor, { advisoryId, revision, note }: AcknowledgeAdvisory) {
  return actingAs(actor, "acknowledgement:write", async (tx) => {
    const told = await loadTold(tx, advisoryId, revision);
    await tx.db.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`acknowledge ${advisoryId} ${told.memberId}`}, 0))`,
    );
    const said = await findSaid(tx, told);
    const given = said ?? (await give(tx, told, note));

    await tx.audit({ advisory: advisoryId, revision }, { repeated: said !== undefined });
    return { at: given.at, revision, note: given.note };
  });
}

async function findSaid(tx: Tx, { tenantId, memberId, advisoryId, revision, askedAt }: Told) {
  const [said] = await tx.db
    .select()
    .from(acknowledgements)
    .where(
      and(
        eq(acknowledgements.tenantId, tenantId),
        eq(acknowledgements.advisoryId, advisoryId),
        eq(acknowledgements.memberId, memberId),
        eq(acknowledgements.revision, revision),
        gte(acknowledgements.at, askedAt),
      ),
    )
    .orderBy(desc(acknowledgements.at));
  return said;
}

async function give(tx: Tx, { tenantId, memberId, advisoryId, trackingId, revision, status }: Told, note: string) {
  const [row] = await tx.db
    .insert(acknowledgements)
    .values({ tenantId, advisoryId, revision, memberId, note })
    .returning();
  if (!row) throw new Error("the acknowledgement was not inserted");
  await tx.disclose({
    kind: "acknowledged",
    tenantId,
    memberId,
    advisory: { id: advisoryId, trackingId, revision },
    subject: { member: memberId, status, note },
  });
  return row;
}
