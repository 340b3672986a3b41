import { expect, test } from "vitest";
import { filtersHref, readFilters } from "./read-filters.ts";

test("an address and its filters are the same thing", () => {
  const filters = readFilters({
    q: " xz ",
    status: ["affected", "fixed", "affected"],
    severity: "critical",
    sort: "due",
    state: "all",
    waiting: "1",
  });
  expect(filters).toEqual({
    search: "xz",
    statuses: ["affected", "fixed"],
    severities: ["critical"],
    sort: "due",
    state: "all",
    unacknowledged: true,
  });
  const query = new URL(filtersHref(filters), "http://localhost").searchParams;
  expect(readFilters(Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])))).toEqual(filters);
});

test("what the address does not know is left out", () => {
  expect(readFilters({ status: "gone", sort: "colour", state: ["", "x"], q: "" })).toEqual(readFilters({}));
  expect(filtersHref(readFilters({}))).toBe("/exposure");
  expect(filtersHref(readFilters({}), "ADV-1")).toBe("/exposure?open=ADV-1");
});
