import { buffer } from "node:stream/consumers";
import type { Letter, Post } from "@candor/domain/emails";
import {
  acceptanceMail,
  accessDecisionMail,
  accessRequestMail,
  advisoryNoticeMail,
  certificationReminderMail,
  createMailer,
  type MailBody,
  memberInvitationMail,
  signInMail,
  staffInvitationMail,
  subProcessorNoticeMail,
} from "@candor/email";
import type { Storage } from "@candor/storage";

type Addresses = { smtpUrl: string; portalUrl: string; adminUrl: string; storage: Storage };

const linkMinutes = 10;

/** Renders a letter in its reader's language and hands it to the mail server. */
export function createPost({ smtpUrl, portalUrl, adminUrl, storage }: Addresses): { post: Post; close: () => void } {
  const mailer = createMailer({ smtpUrl, from: { address: "nobody@localhost.invalid" } });
  const urlOf = { portal: portalUrl, admin: adminUrl };
  const post: Post = async (letter) => {
    const { recipient, messageId, brand } = letter;
    const { subject, text, html } = render(letter, urlOf);
    const body = { subject, text, html };
    const from = { name: brand.name, address: brand.from };
    const attachments = await attached(letter, storage);
    return { ...(await mailer.send({ to: recipient, messageId, from, ...body, attachments })), body };
  };
  return { post, close: () => mailer.close() };
}

function render(letter: Letter, urlOf: Record<"portal" | "admin", string>): MailBody {
  const { brand, locale } = letter;
  if (letter.template === "sign_in") {
    return signInMail({ brand, locale, url: letter.params.link, validMinutes: linkMinutes });
  }
  if (letter.template === "invitation") {
    const { app, invitedBy, organisation } = letter.params;
    const invitation = { brand, locale, url: new URL("/sign-in", urlOf[app]).href, invitedBy };
    return organisation ? memberInvitationMail({ ...invitation, organisation }) : staffInvitationMail(invitation);
  }
  if (letter.template === "sub_processor") {
    const { notice: _, ...told } = letter.params;
    return subProcessorNoticeMail({ ...told, brand, locale, url: new URL("/sub-processors", urlOf.portal).href });
  }
  if (letter.template === "access_request") {
    const { requestId, name, company } = letter.params;
    return accessRequestMail({
      brand,
      locale,
      name,
      company,
      url: new URL(`/requests/${requestId}`, urlOf.admin).href,
    });
  }
  if (letter.template === "access_decision") {
    const { until, ...told } = letter.params;
    const url = new URL(until ? "/documents" : "/trust", urlOf.portal).href;
    return accessDecisionMail({ ...told, brand, locale, url, until: until ? new Date(until) : null });
  }
  if (letter.template === "acceptance") {
    const { app, organisation, sha256 } = letter.params;
    const path = app === "portal" ? "/agreement" : "/tenants";
    return acceptanceMail({ brand, locale, organisation, sha256, url: new URL(path, urlOf[app]).href });
  }
  if (letter.template === "certification") {
    const { certification, ...told } = letter.params;
    const url = new URL(`/certifications/${certification}`, urlOf.admin).href;
    return certificationReminderMail({ ...told, brand, locale, url });
  }
  const { nextUpdate, trackingId, ...told } = letter.params;
  return advisoryNoticeMail({
    ...told,
    brand,
    locale,
    trackingId,
    revision: letter.revision ?? 1,
    url: new URL(`/advisories/${encodeURIComponent(trackingId)}`, urlOf.portal).href,
    nextUpdate: nextUpdate ? new Date(nextUpdate) : null,
  });
}

async function attached(letter: Letter, storage: Storage) {
  if (letter.template !== "acceptance") return [];
  const { sha256, timestamp } = letter.params;
  const content = await buffer(await storage.get(sha256));
  const sealed = { filename: "agreement.pdf", content, contentType: "application/pdf" };
  if (!timestamp) return [sealed];
  const token = Buffer.from(timestamp, "base64");
  return [
    sealed,
    { filename: "agreement.pdf.tst", content: token, contentType: "application/vnd.etsi.timestamp-token" },
  ];
}
