import { createTransport } from "nodemailer";
import { isAddress, refuseUnsendable } from "./refuse-unsendable.ts";

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
  attachments?: { filename: string; content: Buffer; contentType: string }[];
}

export interface Delivery {
  accepted: boolean;
  /** The server's own words, for the delivery log. */
  response: string;
  messageId: string;
}

export interface Mailer {
  /** Resolves with the server's answer for this recipient; rejects when it could not be asked: try again later. */
  send(message: MailMessage): Promise<Delivery>;
  /** Connects, greets and signs in as sending does, and sends nothing; rejects with what is in the way. */
  verify(): Promise<void>;
  close(): void;
}

const seconds = 1000;

export function createMailer({ smtpUrl, from }: MailerOptions): Mailer {
  if (!isAddress(from.address)) throw new TypeError("the sender is no e-mail address");
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 60 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  async function send(message: MailMessage): Promise<Delivery> {
    refuseUnsendable(message);
    const { messageId, to, subject, text, html, attachments } = message;
    const sender = message.from ?? from;
    try {
      const { response } = await transport.sendMail({
        envelope: { from: sender.address, to: [to] },
        from: { name: sender.name ?? "", address: sender.address },
        to: { name: "", address: to },
        subject,
        text,
        html,
        attachments,
        messageId,
        headers: { "Auto-Submitted": "auto-generated" },
      });
      return { accepted: true, response, messageId };
    } catch (error) {
      const answer = finalAnswer(error);
      if (answer === null) throw error;
      return { accepted: false, response: answer, messageId };
    }
  }

  return { send, verify: async () => void (await transport.verify()), close: () => transport.close() };
}

/** A 5xx to the recipient or the message is the server's last word (RFC 5321 §4.2.1); all else may pass. */
function finalAnswer(error: unknown): string | null {
  const { code, responseCode = 0, response } = error as { code?: string; responseCode?: number; response?: string };
  const aboutMail = code === "EENVELOPE" || code === "EMESSAGE";
  return aboutMail && responseCode >= 500 ? (response ?? String(responseCode)) : null;
}
