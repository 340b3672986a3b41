import PostalMime, { type Address } from "postal-mime";

export type Message = {
  id: string;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  links: string[];
};

export type Envelope = { id: string; receivedAt: Date; from: string; to: string[] };

/** Who it went to is what the sender told the server, not what the headers say. */
export async function readMessage(raw: Uint8Array, envelope: Envelope): Promise<Message> {
  const mail = await PostalMime.parse(raw);
  const text = mail.text?.trim() ?? "";
  const html = mail.html ?? "";
  return {
    id: envelope.id,
    receivedAt: envelope.receivedAt.toISOString(),
    from: nameOf(mail.from) || envelope.from,
    to: envelope.to.map((address) => address.toLowerCase()),
    subject: mail.subject?.trim() || "(no subject)",
    text,
    html,
    links: linksIn(text || html.replaceAll("&amp;", "&")),
  };
}

export function linksIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"'()]+/g) ?? [];
  return [...new Set(found.map((link) => link.replace(/[.,;:!?]+$/, "")))];
}

function nameOf(sender: Address | undefined): string {
  if (!sender?.address) return "";
  return sender.name ? `${sender.name} <${sender.address}>` : sender.address;
}
