import { randomUUID } from "node:crypto";
import { emails } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { type MailParams, mailParams, type Template } from "./emails.ts";

export type Mail<T extends Template = Template> = {
  template: T;
  params: MailParams<T>;
  recipient: string;
  locale: "en" | "fr";
  /** Null for the staff's own mails. */
  tenantId: string | null;
  memberId?: string;
  advisory?: { id: string; revision: number };
};

/** Puts a mail into the outbox of this transaction: it leaves if, and only if, the transaction commits. */
export async function queueEmail<T extends Template>(tx: Tx, mail: Mail<T>) {
  const { template, params, recipient, locale, tenantId, memberId, advisory } = mail;
  mailParams[template].parse(params);
  const id = randomUUID();
  await tx.db.insert(emails).values({
    id,
    tenantId,
    memberId,
    advisoryId: advisory?.id,
    revision: advisory?.revision,
    recipient,
    template,
    locale,
    params: params as Record<string, string>,
  });
  await tx.enqueue("email.send", { emailId: id }, tenantId ?? undefined);
  return id;
}
