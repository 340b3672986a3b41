import { advisoryRevisions } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";
import { NotFound } from "../errors.ts";
import { answerExposure, type Sentence } from "./answer-exposure.ts";
import type { NotifyRevision } from "./inputs.ts";
import { listNotices, type Notice } from "./list-notices.ts";

/** Puts sentences into words; the language is the caller's business. */
export type Say = (sentences: Sentence[], reader: { locale: "en" | "fr"; timeZone: string }) => string;

/** Writes to every active person of each tenant that was told something new, once for each thing told. */
export function notifyRevision(actor: Actor, { revisionId }: NotifyRevision, say: Say) {
  return actingAs(actor, "notification:write", async (tx) => {
    const [revision] = await tx.db.select().from(advisoryRevisions).where(eq(advisoryRevisions.id, revisionId));
    if (!revision) throw new NotFound();

    const notices = await listNotices(tx, revision.advisoryId);
    for (const notice of notices) {
      const { tenantId, memberId, recipient, locale, advisoryId } = notice;
      const params = { ...paramsOf(notice, say), disclosure: notice.disclosureId };
      await queueEmail(tx, {
        template: "advisory",
        params,
        recipient,
        locale,
        tenantId,
        memberId,
        advisory: { id: advisoryId, revision: notice.revision },
      });
    }

    await tx.audit({ advisory: revision.advisoryId, revision: revision.number }, { mails: notices.length });
    return { mails: notices.length };
  });
}

function paramsOf(notice: Notice, say: Say) {
  const { locale, timeZone, organisation, trackingId, status, before, action } = notice;
  const inWords = (text: { en: string; fr?: string } | null) => (text ? text[locale] || text.en : undefined);
  return {
    organisation,
    trackingId,
    status,
    timeZone,
    title: inWords(notice.title) ?? trackingId,
    reason: say(answerExposure(organisation, notice), { locale, timeZone }),
    action: inWords(action),
    previousStatus: before && before !== status ? before : undefined,
    nextUpdate: notice.nextUpdateDue?.toISOString(),
  };
}
