import { randomUUID } from "node:crypto";
import type { Answer } from "@candor/api/file-call";
import { clientOf } from "@candor/auth";
import { isSameOrigin, refused } from "@candor/web/same-origin";
import { currentActor, limitFor } from "./door.ts";
import { baseUrl } from "./env.ts";
import { log } from "./log.ts";

/** Who calls with a file, as a procedure would know it. */
export const fileContext = async ({ headers }: Request) => ({
  actor: await currentActor(),
  limit: limitFor(headers),
  client: clientOf(headers),
  requestId: randomUUID(),
});

/** No other site and no form can send us a file: only a script of our own pages sets the header. */
export const fromOurPages = <Rest extends unknown[]>(handle: (request: Request, ...rest: Rest) => Promise<Response>) =>
  async function handler(request: Request, ...rest: Rest) {
    if (request.headers.get("x-candor") !== "1" || !isSameOrigin(request, baseUrl)) return refused();
    return handle(request, ...rest);
  };

const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff" };

export function answered(answer: Answer<unknown>): Response {
  if (answer.ok) return Response.json(answer.value, { headers });
  if (answer.isOurFault) log.error({ body: answer.body }, "a file was not taken");
  return Response.json(answer.body, { status: answer.status, headers });
}
