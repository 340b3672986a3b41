import type { Log } from "./log.ts";

type Asked = { method: string; headers: NodeJS.Dict<string | string[]> };
type Place = { routePath: string; routeType: string };
type Failed = { name?: string; code?: string; digest?: string; stack?: string };

/** What a page, a route or an action threw: which kind of error and where, never its words, which may quote a person. */
export const tellOfErrors =
  (log: Log) =>
  (thrown: unknown, request: Asked, { routePath, routeType }: Place) => {
    const { digest, stack } = (thrown ?? {}) as Failed;
    const { name, code } = rootOf(thrown);
    const requestId = request.headers["x-request-id"];
    const where = { method: request.method, route: routePath, kind: routeType };
    log.error({ ...where, request: requestId, name, code, digest, stack: framesOf(stack) }, "a request failed");
  };

/** What began it: a call that failed inside says less than the database that refused it. */
function rootOf(thrown: unknown): Failed {
  const failed = (thrown ?? {}) as Failed & { cause?: unknown };
  return failed.cause instanceof Error ? rootOf(failed.cause) : failed;
}

/** The message stands before the first frame, and may have lines of its own. */
export const framesOf = (stack = "") =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
