import { certificationReminders, certifications, frameworks, staff } from "@candor/db/schema";
import { and, eq, gte, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { queueEmail } from "../emails/queue-email.ts";
import { dayIn } from "../days.ts";
import { stateOf } from "./certifications.ts";

const dayMs = 86_400_000;

/** Writes to the owners of certificates that end within 90, 30 or 7 days: once for each, and only for the tightest when
 * nobody was there to write for those before. */
export function remindOwners(actor: Actor, now = new Date()) {
  return actingAs(actor, "certification:remind", async (tx) => {
    let mails = 0;
    for (const ending of await listEnding(tx, now)) {
      const { within, daysLeft } = stateOf(ending, now);
      if (!within || !(await isFirst(tx, ending, within, now))) continue;
      mails += await remind(tx, ending, daysLeft);
    }
    await tx.audit({ certifications: mails });
    return { mails };
  });
}

type Ending = Awaited<ReturnType<typeof listEnding>>[number];

/** Released, not withdrawn, and replaced by nothing that lasts longer. A day is early or late somewhere. */
const listEnding = ({ db }: Tx, now: Date) =>
  db
    .select({
      id: certifications.id,
      ownerId: certifications.ownerId,
      number: certifications.number,
      framework: frameworks.name,
      validFrom: certifications.validFrom,
      validTo: certifications.validTo,
      timeZone: certifications.timeZone,
    })
    .from(certifications)
    .innerJoin(frameworks, eq(frameworks.id, certifications.frameworkId))
    .where(
      and(
        isNotNull(certifications.releasedAt),
        isNull(certifications.withdrawnAt),
        gte(certifications.validTo, dayIn("UTC", new Date(now.getTime() - dayMs))),
        lte(certifications.validTo, dayIn("UTC", new Date(now.getTime() + 92 * dayMs))),
        sql`not exists (select from certifications s where s.predecessor_id = ${certifications.id}
          and s.released_at is not null and s.withdrawn_at is null and s.valid_to > ${certifications.validTo})`,
      ),
    );

async function isFirst({ db }: Tx, { id, validTo }: Ending, days: number, at: Date) {
  const added = await db
    .insert(certificationReminders)
    .values({ certificationId: id, validTo, days, at })
    .onConflictDoNothing()
    .returning({ days: certificationReminders.days });
  return added.length > 0;
}

/** To its owner; to those who publish when the owner has left. */
async function remind(tx: Tx, { id, ownerId, number, framework, validTo }: Ending, daysLeft: number) {
  const active = await tx.db
    .select({ id: staff.id, email: staff.email, locale: staff.locale })
    .from(staff)
    .where(and(isNull(staff.deactivatedAt), or(eq(staff.id, ownerId), eq(staff.role, "advisory_admin"))));
  const owner = active.filter((person) => person.id === ownerId);
  const readers = owner.length > 0 ? owner : active;
  for (const { email: recipient, locale } of readers) {
    const params = { certification: id, framework, number, validTo, daysLeft };
    await queueEmail(tx, { template: "certification", params, recipient, locale, tenantId: null });
  }
  return readers.length;
}
