import { memberSessions, staffSessions } from "@candor/db/schema";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { deviceOf } from "./sessions.ts";

/** Where this person is signed in now, here first. Only ever one's own, whatever else one may see. */
export function listSessions(actor: Actor) {
  return actingAs(actor, "session:read", async (tx) => {
    const rows = await ownSessions(tx);
    return rows
      .map(({ userAgent, ...row }) => ({ ...row, device: deviceOf(userAgent), current: row.id === tx.who.sessionId }))
      .sort((a, b) => Number(b.current) - Number(a.current));
  });
}

function ownSessions(tx: Tx) {
  const { kind, tenantId, personId } = tx.who;
  if (!personId) throw new NotFound();
  const table = kind === "member" ? memberSessions : staffSessions;
  const mine =
    kind === "member"
      ? and(eq(memberSessions.tenantId, tenantId ?? ""), eq(memberSessions.memberId, personId))
      : eq(staffSessions.staffId, personId);
  const alive = and(
    isNull(table.revokedAt),
    gt(table.expiresAt, sql`now()`),
    gt(table.lastSeenAt, sql`now() - interval '30 minutes'`),
  );
  return tx.db
    .select({
      id: table.id,
      userAgent: table.userAgent,
      startedAt: table.signedInAt,
      lastSeenAt: table.lastSeenAt,
      expiresAt: table.expiresAt,
    })
    .from(table)
    .where(and(mine, alive))
    .orderBy(desc(table.lastSeenAt), desc(table.id))
    .limit(100);
}
