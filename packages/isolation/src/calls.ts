import { adminRouter } from "@candor/api/admin";
import { portalRouter } from "@candor/api/portal";
import type { Actor } from "@candor/testing";
import { createTrpcHandler } from "@candor/web/trpc-handler";
import type { z } from "zod";

export type App = "portal" | "admin";
export type Procedure = { app: App; path: string; type: "query" | "mutation"; input: z.ZodType | null };

const routers = { portal: portalRouter, admin: adminRouter };

/** Every procedure there is, read from the routers themselves. */
export function procedures(app: App): Procedure[] {
  const record = routers[app]._def.procedures as unknown as Record<
    string,
    { _def: { type: "query" | "mutation"; inputs: z.ZodType[] } }
  >;
  return Object.entries(record)
    .map(([path, { _def }]) => ({ app, path, type: _def.type, input: _def.inputs[0] ?? null }))
    .toSorted((a, b) => a.type.localeCompare(b.type) * -1 || a.path.localeCompare(b.path));
}

const baseUrl = "http://localhost";
/** Lines that the handler logged: they leave the process too. */
export const logged: string[] = [];
const log = { error: (line: object) => void logged.push(JSON.stringify(line)) } as never;

/** Calls through the real HTTP handler and answers the bytes that would have left. */
export async function call(actor: Actor, { app, path, type }: Procedure, input: unknown): Promise<string> {
  const handle = createTrpcHandler({
    router: routers[app],
    baseUrl,
    log,
    context: async () => ({ actor, requestId: "-", limit: () => undefined, client: { address: "-", userAgent: "-" } }),
  });
  const url = new URL(`/api/trpc/${path}`, baseUrl);
  const headers = { "x-candor": "1", "sec-fetch-site": "same-origin", "content-type": "application/json" };
  if (type === "query" && input !== undefined) url.searchParams.set("input", JSON.stringify(input));
  const request =
    type === "query"
      ? new Request(url, { headers })
      : new Request(url, { method: "POST", headers, body: JSON.stringify(input ?? {}) });
  const response = await handle(request);
  return `${response.status} ${await response.text()}`;
}

export const codeOf = (answer: string) =>
  /"code":"([A-Z_]+)"/.exec(answer)?.[1] ?? (answer.startsWith("200") ? "OK" : answer.slice(0, 3));
