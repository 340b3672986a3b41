import { initTRPC } from "@trpc/server";
import { expect, test } from "vitest";
import { formRoute } from "./form-route.ts";
import { createTrpcHandler } from "./trpc-handler.ts";

const t = initTRPC.create();
const router = t.router({ size: t.procedure.input(String).mutation(({ input }) => input.length) });
const baseUrl = "http://localhost";
const log = { error: () => undefined, info: () => undefined } as never;
const handle = createTrpcHandler({ router, baseUrl, log, context: async () => ({}) as never });

/** A body in pieces, without a length; `sent` says how much of it was taken. */
function chunked(path: string, type: string, pieces: Iterable<string>) {
  const sent = { bytes: 0 };
  const each = pieces[Symbol.iterator]();
  const body = new ReadableStream({
    pull(controller) {
      const { value, done } = each.next();
      if (done) return controller.close();
      sent.bytes += value.length;
      controller.enqueue(new TextEncoder().encode(value));
    },
  });
  const headers = { "content-type": type, "x-candor": "1", "sec-fetch-site": "same-origin" };
  const init = { method: "POST", headers, body, duplex: "half" };
  return { request: new Request(`${baseUrl}${path}`, init as RequestInit), sent };
}

function* endless() {
  for (;;) yield "x".repeat(64_000);
}

test("a body without a length is counted, and what is too large is not read to its end", async () => {
  const { request, sent } = chunked("/api/trpc/size", "application/json", endless());
  expect((await handle(request)).status).toBe(413);
  expect(sent.bytes).toBeLessThan(1_300_000);
});

test("a body in pieces that is small enough arrives whole", async () => {
  const { request } = chunked("/api/trpc/size", "application/json", ['"', "y".repeat(900_000), '"']);
  const response = await handle(request);
  expect([response.status, await response.json()]).toEqual([200, { result: { data: 900_000 } }]);
});

test("a form too is counted", async () => {
  const post = formRoute(baseUrl, async (form) => ({ to: `/${form.get("a") as string}` }));
  const type = "application/x-www-form-urlencoded";
  expect((await post(chunked("/", type, endless()).request)).status).toBe(413);
  expect((await post(chunked("/", type, ["a=", "b"]).request)).headers.get("location")).toBe("/b");
});
