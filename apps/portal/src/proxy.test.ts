import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "./proxy.ts";

const ask = (headers: Record<string, string>) =>
  proxy(new NextRequest("https://portal.example/advisories/OST-2022-0006", { headers })).status;

test("a browser that fetches a page before anybody opens it gets none: what is served counts as read", () => {
  expect(ask({ "sec-purpose": "prefetch" })).toBe(503);
  expect(ask({ "sec-purpose": "prefetch;prerender" })).toBe(503);
  expect(ask({})).toBe(200);
});
