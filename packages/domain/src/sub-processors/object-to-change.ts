import { objections, subProcessorNotices, subProcessors } from "@candor/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Conflict, LimitReached, NotFound } from "../errors.ts";
import { ownTenant } from "../exposures/own-tenant.ts";
import { readToday } from "../provider-settings/read-today.ts";
import type { ObjectToChange } from "./inputs.ts";

const perNotice = 20;

/** A member objects for their organisation, in their own words. The same words said twice are written once. */
export function objectToChange(actor: Actor, { noticeId, reason }: ObjectToChange) {
  return actingAs(actor, "objection:write", async (tx) => {
    const own = ownTenant(tx.who);
    const notice = await loadOpen(tx, noticeId);
    await tx.db.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`object ${noticeId} ${own.tenantId}`}, 0))`,
    );
    const said = await findSaid(tx, own.tenantId, noticeId);
    const same = said.find((one) => one.memberId === own.memberId && one.reason === reason);
    if (!same && said.length >= perNotice)
      throw new LimitReached("Your organisation has objected to this change many times. Write to us instead.");
    const objection = same ?? (await object(tx, { ...own, noticeId, reason }, notice));

    await tx.audit({ notice: noticeId, objection: objection.id }, { repeated: same !== undefined });
    return { id: objection.id, at: objection.at, reason };
  });
}

async function loadOpen(tx: Tx, noticeId: string) {
  const [notice] = await tx.db
    .select({
      change: subProcessorNotices.change,
      effectiveOn: subProcessorNotices.effectiveOn,
      objectBy: subProcessorNotices.objectBy,
      name: subProcessors.name,
    })
    .from(subProcessorNotices)
    .innerJoin(subProcessors, eq(subProcessors.id, subProcessorNotices.subProcessorId))
    .where(eq(subProcessorNotices.id, noticeId));
  if (!notice) throw new NotFound();
  if (notice.change === "end") throw new Conflict("An end needs no answer.", "end");
  if (notice.objectBy < (await readToday(tx)))
    throw new Conflict(`The last day to object was ${notice.objectBy}. Write to us instead.`, "late");
  return notice;
}

const findSaid = ({ db }: Tx, tenantId: string, noticeId: string) =>
  db
    .select()
    .from(objections)
    .where(and(eq(objections.tenantId, tenantId), eq(objections.noticeId, noticeId)));

type Objection = { tenantId: string; memberId: string; noticeId: string; reason: string };

async function object(tx: Tx, objection: Objection, notice: Awaited<ReturnType<typeof loadOpen>>) {
  const [row] = await tx.db.insert(objections).values(objection).returning();
  if (!row) throw new Error("the objection was not inserted");
  const { tenantId, memberId, noticeId, reason } = objection;
  const { name, change, effectiveOn } = notice;
  const subject = { member: memberId, notice: noticeId, subProcessor: name, change, effectiveOn, note: reason };
  await tx.disclose({ kind: "objected", tenantId, memberId, subject });
  return row;
}
