import { randomUUID } from "node:crypto";
import { withoutChance } from "../pages/fetch-page.ts";
import type { RunningStack } from "../stack/running-stack.ts";

export type Asked = { documentId: string; reading: string };
export type Answer = { status: number; type: string; headers: string; bytes: Buffer };
type Ask = (stack: RunningStack, token: string | undefined, asked: Asked) => Promise<Answer>;

/** Every way that leads to a document's bytes. */
export const ways: Record<"copy" | "page image" | "begin reading", Ask> = {
  copy: (stack, token, { documentId }) => get(stack, token, `/documents/${documentId}/copy`),
  "page image": (stack, token, { documentId, reading }) =>
    get(stack, token, `/documents/${documentId}/pages/1?reading=${reading}`),
  "begin reading": async (stack, token, { documentId }) =>
    answerOf(
      await fetch(`${stack.urls.portal}/api/trpc/accesses.read`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-candor": "1",
          "sec-fetch-site": "same-origin",
          ...cookie(token),
        },
        body: JSON.stringify({ documentId }),
      }),
    ),
};

export const get = async ({ urls }: RunningStack, token: string | undefined, path: string) =>
  answerOf(await fetch(`${urls.portal}${path}`, { redirect: "manual", headers: cookie(token) }));

export const nothing = (): Asked => ({ documentId: randomUUID(), reading: randomUUID() });

const cookie = (token?: string): Record<string, string> => (token ? { cookie: `candor-portal=${token}` } : {});

async function answerOf(response: Response): Promise<Answer> {
  const headers = [...response.headers].filter(([name]) => !chance.has(name)).map((pair) => pair.join(": "));
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    headers: headers.join("\n"),
    bytes,
  };
}
const chance = new Set(["date", "x-request-id", "content-security-policy", "connection", "keep-alive", "vary"]);

/** An answer without what it was asked, its clock and its dice. */
export const plain = ({ status, headers, bytes }: Answer, { documentId, reading }: Asked) =>
  withoutChance(`${status}\n${headers}\n${bytes.toString("utf8")}`, [documentId, reading]);
