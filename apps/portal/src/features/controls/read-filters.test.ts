import { expect, it } from "vitest";
import { chosenFramework, filtersHref, readFilters } from "./read-filters.ts";

it("reads the address and writes it again", () => {
  const filters = readFilters({ framework: "house", q: " door ", status: ["planned", "odd"] });
  expect(filters).toEqual({ framework: "house", search: "door", statuses: ["planned"] });
  expect(filtersHref(filters, "x")).toBe("/controls?framework=house&q=door&status=planned&open=x");
  expect(filtersHref(readFilters({}))).toBe("/controls");
});

it("falls back to the first framework", () => {
  const frameworks = [
    { id: "1", slug: "a" },
    { id: "2", slug: "b" },
  ];
  expect(chosenFramework(frameworks, readFilters({ framework: "b" }))?.id).toBe("2");
  expect(chosenFramework(frameworks, readFilters({ framework: "gone" }))?.id).toBe("1");
  expect(chosenFramework([], readFilters({}))).toBeUndefined();
});
