import { expect, test } from "vitest";
import { readFilters, toInput, writeFilters } from "./list-filters.ts";

test("the address and the filters say the same", () => {
  const address = "/advisories?q=log4j&state=draft&state=closed&overdue=1&after=abc";
  const filters = readFilters(new URLSearchParams(address.split("?")[1]));
  expect(filters).toEqual({ search: "log4j", states: ["draft", "closed"], overdue: true, after: "abc" });
  expect(writeFilters(filters)).toBe(address);
  expect(toInput(filters)).toEqual({
    search: "log4j",
    after: "abc",
    states: ["draft", "closed"],
    overdue: true,
    limit: 25,
  });
});

test("an odd address asks for everything", () => {
  const filters = readFilters(new URLSearchParams("state=withdrawn&overdue=yes"));
  expect(filters).toEqual({ search: "", states: [], overdue: false, after: null });
  expect(writeFilters(filters)).toBe("/advisories");
});
