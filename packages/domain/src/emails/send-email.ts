import { createHash } from "node:crypto";
import { advisories, emails, providerSettings } from "@candor/db/schema";
import { jobSpec } from "@candor/jobs";
import { canonicalJson } from "@candor/ledger";
import { eq } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Unavailable } from "../errors.ts";
import { isStale, type Letter, type MailBody, type Post, readContent } from "./emails.ts";
import type { SendEmail } from "./inputs.ts";

type Mail = typeof emails.$inferSelect;
type Provider = typeof providerSettings.$inferSelect;
type Outcome = { state: Mail["state"]; response: string; body?: MailBody };

/** The mail itself is at fault: trying again changes nothing. */
const hopeless = ["MailRefused", "ZodError", "$ZodError"];

/** Posts one mail of the outbox. Its row is locked meanwhile, so that no two workers post the same one; only a crash
 * between the server's yes and our commit sends it twice, and then under the same Message-ID. */
export async function sendEmail(actor: Actor, { emailId }: SendEmail, post: Post) {
  const outcome = await actingAs(actor, "mail:send", async (tx) => {
    const [mail] = await tx.db.select().from(emails).where(eq(emails.id, emailId)).for("update");
    if (mail?.state !== "queued") {
      await tx.audit({ email: emailId }, { state: mail?.state ?? "missing", repeated: true });
      return null;
    }
    const reached = await attempt(mail, await providerOf(tx), post);
    await record(tx, mail, reached);
    return reached;
  });
  if (outcome?.state === "queued") throw new Unavailable("The mail server did not take the mail.");
  return outcome;
}

async function attempt(mail: Mail, provider: Provider, post: Post): Promise<Outcome> {
  if (isStale(mail.template, mail.createdAt))
    return { state: "failed", response: "The link ran out before it was sent." };
  try {
    const { accepted, response, body } = await post(letterOf(mail, provider));
    return { state: accepted ? "accepted" : "failed", response, body };
  } catch (error) {
    const { name, message, code = name } = error as Error & { code?: string };
    const isLast = hopeless.includes(name) || mail.attempts + 1 >= jobSpec("email.send").maxAttempts;
    return { state: isLast ? "failed" : "queued", response: `${code}: ${message}`.slice(0, 500) };
  }
}

async function record(tx: Tx, mail: Mail, { state, response, body }: Outcome) {
  const secret = mail.template === "sign_in" && state !== "queued";
  await tx.db
    .update(emails)
    .set({
      state,
      response,
      attempts: mail.attempts + 1,
      acceptedAt: state === "accepted" ? new Date() : null,
      ...(secret && { params: {} }),
    })
    .where(eq(emails.id, mail.id));
  await tx.audit({ email: mail.id }, { template: mail.template, state, attempt: mail.attempts + 1 }, mail.tenantId);
  if (state === "accepted" && body) await discloseAcceptance(tx, mail, body);
}

/** A sign-in link tells a tenant nothing. Of all else the hash of the words: the mail itself is not kept. */
async function discloseAcceptance(tx: Tx, mail: Mail, body: MailBody) {
  const { id, tenantId, memberId, template, locale, params } = mail;
  if (!tenantId || template === "sign_in") return;
  const sha256 = createHash("sha256").update(canonicalJson(body)).digest("hex");
  await tx.disclose({
    kind: "mail_accepted",
    tenantId,
    advisory: await advisoryOf(tx, mail),
    memberId: memberId ?? undefined,
    subject: { mail: id, template, member: memberId ?? null, locale, status: params["status"] ?? null, sha256 },
  });
}

async function advisoryOf(tx: Tx, { advisoryId, revision }: Mail) {
  if (!advisoryId) return undefined;
  const [advisory] = await tx.db
    .select({ trackingId: advisories.trackingId })
    .from(advisories)
    .where(eq(advisories.id, advisoryId));
  return advisory && { id: advisoryId, trackingId: advisory.trackingId, revision: revision ?? 0 };
}

async function providerOf(tx: Tx) {
  const [provider] = await tx.db.select().from(providerSettings);
  if (!provider) throw new Unavailable("The provider's name and sender are not set.");
  return provider;
}

function letterOf(mail: Mail, { name, accent, contactEmail, mailFrom }: Provider): Letter {
  return {
    ...readContent(mail.template, mail.params),
    recipient: mail.recipient,
    locale: mail.locale,
    revision: mail.revision,
    messageId: `<${mail.id}@${mailFrom.split("@").at(-1)}>`,
    brand: { name, colour: accent, contact: contactEmail, from: mailFrom },
  };
}
