import { emails, members, subProcessorFollowers, subProcessorNotices, subProcessors, tenants } from "@candor/db/schema";
import { and, eq, isNull, lte, notExists, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";
import { NotFound } from "../errors.ts";
import type { NotifyFollowers } from "./inputs.ts";

type Notice = Awaited<ReturnType<typeof loadNotice>>;

/** Writes to everybody who followed when the notice was published, once for each notice however often this runs. */
export function notifyFollowers(actor: Actor, { noticeId }: NotifyFollowers) {
  return actingAs(actor, "notification:write", async (tx) => {
    const notice = await loadNotice(tx, noticeId);
    const readers = await findReaders(tx, notice);
    for (const { tenantId, memberId, recipient, locale, organisation } of readers) {
      await queueEmail(tx, {
        template: "sub_processor",
        params: { ...paramsOf(notice, locale), organisation },
        recipient,
        locale,
        tenantId,
        memberId,
      });
    }

    await tx.audit({ notice: noticeId }, { mails: readers.length });
    return { mails: readers.length };
  });
}

async function loadNotice(tx: Tx, noticeId: string) {
  const [found] = await tx.db
    .select({ notice: subProcessorNotices, name: subProcessors.name, purpose: subProcessors.purpose })
    .from(subProcessorNotices)
    .innerJoin(subProcessors, eq(subProcessors.id, subProcessorNotices.subProcessorId))
    .where(eq(subProcessorNotices.id, noticeId));
  if (!found) throw new NotFound();
  return { ...found.notice, name: found.name, purpose: found.purpose };
}

function findReaders({ db }: Tx, { id, publishedAt }: Notice) {
  const written = db
    .select({ one: sql`1` })
    .from(emails)
    .where(
      and(
        eq(emails.tenantId, members.tenantId),
        eq(emails.memberId, members.id),
        eq(emails.template, "sub_processor"),
        sql`${emails.params} ->> 'notice' = ${id}`,
      ),
    );
  return db
    .select({
      tenantId: members.tenantId,
      memberId: members.id,
      recipient: members.email,
      locale: members.locale,
      organisation: tenants.name,
    })
    .from(subProcessorFollowers)
    .innerJoin(
      members,
      and(
        eq(members.tenantId, subProcessorFollowers.tenantId),
        eq(members.id, subProcessorFollowers.memberId),
        isNull(members.deactivatedAt),
      ),
    )
    .innerJoin(tenants, and(eq(tenants.id, members.tenantId), isNull(tenants.suspendedAt)))
    .where(and(lte(subProcessorFollowers.createdAt, publishedAt), notExists(written)));
}

function paramsOf({ id, name, change, purpose, text, effectiveOn, objectBy }: Notice, locale: "en" | "fr") {
  const inWords = (said: { en: string; fr?: string }) => said[locale] || said.en;
  return {
    notice: id,
    name,
    change,
    purpose: inWords(purpose),
    text: inWords(text),
    effectiveOn,
    objectBy: change === "end" ? undefined : objectBy,
  };
}
