import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "./log.ts";

const startedAt = new WeakMap<IncomingMessage, number>();
const kept = globalThis as { candorTellsOfRequests?: boolean };
const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Files of the build, and the machine that asks every few seconds whether we live. */
const unspoken = /^\/(_next\/static\/|api\/(health|ready)$)/;

/** One line for each request that was answered: never what stands behind the question mark, nor a header. */
export function tellOfRequests(log: Log) {
  if (kept.candorTellsOfRequests) return;
  kept.candorTellsOfRequests = true;
  subscribe("http.server.request.start", (message) => {
    startedAt.set((message as { request: IncomingMessage }).request, performance.now());
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const route = routeOf(request.url);
    if (unspoken.test(route) && response.statusCode < 400) return;
    const ms = Math.round(performance.now() - (startedAt.get(request) ?? performance.now()));
    const { "x-request-id": requestId } = request.headers;
    log.info({ method: request.method, route, status: response.statusCode, ms, request: requestId }, "answered");
  });
}

/** People type into the address bar too: a part that no address of ours has is not written down. */
const routeOf = (url = "/") =>
  (url.split("?")[0] ?? "/")
    .replaceAll(id, ":id")
    .split("/")
    .map((part) => (/^[\w.,:-]{0,200}$/.test(part) ? part : ":text"))
    .join("/");
