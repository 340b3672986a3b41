import type { MailMessage } from "./mailer.ts";

/** The message itself cannot be sent, now or later: an address or header that is malformed. */
export class MailRefused extends Error {
  override name = "MailRefused";
}

const LONGEST_ADDRESS = 254;
const LONGEST_SUBJECT = 500;

/** One plain address: no name, no list, no comment, nothing that could begin another header. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(text);
}

/** Line ends and control characters in a header are how a mail grows recipients: they are refused, not cleaned. */
export function refuseUnsendable({ to, subject, messageId, from }: MailMessage): void {
  if (!isAddress(to)) throw new MailRefused("the recipient is no e-mail address");
  if (from !== undefined && !isAddress(from.address)) throw new MailRefused("the sender is no e-mail address");
  if (from?.name !== undefined && !isHeaderText(from.name))
    throw new MailRefused("the sender's name is no header text");
  if (!isHeaderText(subject) || subject.trim() === "") throw new MailRefused("the subject is no header text");
  if (!/^<[\w.+-]{1,128}@[\w.-]{1,128}>$/.test(messageId)) throw new MailRefused("the message id is malformed");
}

function isHeaderText(text: string): boolean {
  return text.length <= LONGEST_SUBJECT && text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
