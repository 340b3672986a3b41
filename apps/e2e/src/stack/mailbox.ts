import { setTimeout as wait } from "node:timers/promises";
import type { RunningStack } from "./running-stack.ts";

export type Mail = { id: string; subject: string; text: string; at: string };

const patienceMs = 20_000;

export async function mailsTo({ urls }: RunningStack, address: string): Promise<Mail[]> {
  const response = await fetch(`${urls.mail}/messages?to=${encodeURIComponent(address)}`);
  return (await response.json()) as Mail[];
}

/** Every mail that the catcher still has, whoever it went to, as the bytes that it hands out. */
export async function allMail({ urls }: RunningStack): Promise<{ to: string[]; bytes: string }[]> {
  const mails = (await (await fetch(`${urls.mail}/messages`)).json()) as { to: string[] }[];
  return mails.map((mail) => ({ to: mail.to, bytes: JSON.stringify(mail) }));
}

/** The next mail to this address that the catcher did not have before. */
export async function nextMail(stack: RunningStack, address: string, cause: () => Promise<unknown>): Promise<Mail> {
  const before = new Set((await mailsTo(stack, address)).map(({ id }) => id));
  await cause();
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await wait(200)) {
    const mail = (await mailsTo(stack, address)).find(({ id }) => !before.has(id));
    if (mail) return mail;
  }
  throw new Error(`No mail to ${address} came within ${patienceMs / 1000} s.`);
}

export function linkIn({ text }: Mail): string {
  const link = /https?:\/\/\S+\/sign-in\/link\?\S+/.exec(text)?.[0];
  if (!link) throw new Error(`There is no sign-in link in the mail: ${text}`);
  return link;
}
