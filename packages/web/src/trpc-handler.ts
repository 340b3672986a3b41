import type { Context } from "@candor/api/context";
import type { AnyTRPCRouter } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Log } from "./log.ts";
import { readAtMost } from "./read-at-most.ts";
import { framesOf } from "./tell-of-errors.ts";
import { isSameOrigin, refused } from "./same-origin.ts";

type Options = {
  router: AnyTRPCRouter;
  baseUrl: string;
  log: Log;
  context: (request: Request) => Promise<Context>;
};

const maxBytes = 1_000_000;

/** JSON only, from our own pages only, ten calls a batch at the most. */
export function createTrpcHandler({ router, baseUrl, log, context }: Options) {
  return async function handle(request: Request) {
    if (!isOurs(request, baseUrl)) return refused();
    const req = await readAtMost(request, maxBytes);
    if (!req) return Response.json({ error: "The request is larger than 1 MB." }, { status: 413 });
    return fetchRequestHandler({
      endpoint: "/api/trpc",
      req,
      router,
      maxBatchSize: 10,
      createContext: () => context(request),
      responseMeta: () => ({ headers: { "cache-control": "private, no-store" } }),
      onError: ({ error, path, ctx }) => {
        if (error.code === "INTERNAL_SERVER_ERROR") {
          const cause = error.cause as { code?: string; name?: string; stack?: string } | undefined;
          log.error(
            {
              path,
              request: (ctx as Context | undefined)?.requestId,
              name: cause?.name,
              code: cause?.code,
              stack: framesOf(cause?.stack),
            },
            "call failed",
          );
        }
      },
    });
  };
}

/** The header makes the call more than a "simple" cross-site request even where a browser omits Sec-Fetch-Site. */
function isOurs(request: Request, baseUrl: string) {
  if (request.headers.get("x-candor") !== "1") return false;
  if (request.method === "GET") return request.headers.get("sec-fetch-site") !== "cross-site";
  return request.headers.get("content-type")?.startsWith("application/json") === true && isSameOrigin(request, baseUrl);
}
