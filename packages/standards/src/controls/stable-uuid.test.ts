import { expect, it } from "vitest";
import { inOrder } from "./in-order.ts";
import { stableUuid } from "./stable-uuid.ts";

it("makes version 5 UUIDs as RFC 9562 does", () => {
  expect(stableUuid("http://www.example.com/")).toBe("fcde3c85-2270-590f-9e7c-ee003d65e0e2");
});

it("keeps parts apart", () => {
  expect(stableUuid("https://a.example", "x", "yz")).not.toBe(stableUuid("https://a.example", "xy", "z"));
  expect(stableUuid("https://a.example", "x")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it("orders as people count", () => {
  expect(inOrder(["AC-10", "ac-2", "AC-2"], (id) => id)).toEqual(["ac-2", "AC-2", "AC-10"]);
});
