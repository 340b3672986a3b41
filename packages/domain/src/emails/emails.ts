import { STATUSES } from "@candor/standards/vex";
import { z } from "zod";

const app = z.enum(["portal", "admin"]);
const status = z.enum(STATUSES);

/** What each template is filled with. Links are not among them, except the secret one: the worker knows our addresses. */
export const mailParams = {
  sign_in: z.object({ app, link: z.url() }),
  invitation: z.object({ app, invitedBy: z.string(), organisation: z.string().optional() }),
  advisory: z.object({
    organisation: z.string(),
    trackingId: z.string(),
    title: z.string(),
    status,
    previousStatus: status.optional(),
    /** Why and what to do: one sentence each, in the mail's language. */
    reason: z.string(),
    action: z.string().optional(),
    nextUpdate: z.iso.datetime().optional(),
    timeZone: z.string().optional(),
  }),
  sub_processor: z.object({
    organisation: z.string(),
    /** Its id, so that nobody is written to twice for the same one. */
    notice: z.uuid(),
    name: z.string(),
    change: z.enum(["addition", "change", "end"]),
    purpose: z.string(),
    text: z.string(),
    effectiveOn: z.iso.date(),
    /** The last day to object; absent where nobody is asked. */
    objectBy: z.iso.date().optional(),
  }),
  access_request: z.object({ requestId: z.uuid(), name: z.string(), company: z.string() }),
  access_decision: z.object({
    organisation: z.string(),
    documents: z.array(z.string()),
    answer: z.string(),
    /** Absent where nothing was granted. */
    until: z.iso.datetime().optional(),
  }),
  /** `timestamp`: the token (RFC 3161, DER) in base64, where an authority gave one. */
  acceptance: z.object({ app, organisation: z.string(), sha256: z.string(), timestamp: z.string().optional() }),
  certification: z.object({
    certification: z.uuid(),
    framework: z.string(),
    number: z.string(),
    validTo: z.iso.date(),
    /** 0 on the last day. */
    daysLeft: z.int().nonnegative(),
  }),
};

export type Template = keyof typeof mailParams;
export type MailParams<T extends Template = Template> = z.input<(typeof mailParams)[T]>;

type Content = { [T in Template]: { template: T; params: z.output<(typeof mailParams)[T]> } }[Template];

/** One mail, complete: whoever posts it only renders and sends. */
export type Letter = Content & {
  recipient: string;
  locale: "en" | "fr";
  /** Of the advisory that the mail is about. */
  revision: number | null;
  /** The same at every try, so that a mailbox can drop the second copy. */
  messageId: string;
  brand: { name: string; colour: string; contact: string; from: string };
};

/** The words as they were rendered and handed over. */
export type MailBody = { subject: string; text: string; html: string };

/** Resolves with the server's answer and what it was given; rejects when it could not be asked. */
export type Post = (letter: Letter) => Promise<{ accepted: boolean; response: string; body: MailBody }>;

const linkLivesMs = 10 * 60_000;

/** A sign-in link that has run out helps nobody. */
export const isStale = (template: Template, createdAt: Date, now = Date.now()) =>
  template === "sign_in" && createdAt.getTime() < now - linkLivesMs;

export function readContent(template: Template, params: unknown): Content {
  return { template, params: mailParams[template].parse(params) } as Content;
}
