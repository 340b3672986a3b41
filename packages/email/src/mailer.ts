import { createTransport } from "nodemailer";

export interface MailerOptions {
  /** smtp://user:password@host:port or smtps://…; `?requireTLS=true` and nodemailer's other options may follow. */
  smtpUrl: string;
  /** The sender, unless a message names its own. */
  from: MailAddress;
}

export interface MailAddress {
  name?: string;
  address: string;
}

export interface MailMessage {
  /** One recipient: two customers never see each other in a header. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stable across retries of the same mail, so that a mailbox can drop the second copy: <something@domain>. */
  messageId: string;
  from?: MailAddress;
}

export interface Delivery {
  accepted: boolean;
  /** The server's own words, for the delivery log. */
  response: string;
  messageId: string;
}

export interface Mailer {
  /** Resolves when the server has answered for this recipient; rejects when it could not be asked (try again later). */
  send(message: MailMessage): Promise<Delivery>;
  close(): void;
}

/** The message itself cannot be sent, now or later: an address or header that is malformed. */
export class MailRefused extends Error {
  override name = "MailRefused";
}

export declare function createMailer(options: MailerOptions): Mailer;
