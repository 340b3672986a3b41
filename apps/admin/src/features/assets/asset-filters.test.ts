import { expect, test } from "vitest";
import { isFiltered, readFilters, toInput, writeFilters } from "./asset-filters.ts";

const id = "0192f3b0-7a6c-4d7e-8d3e-2f0c6a1b4c5d";

test("the address and the filters say the same", () => {
  const address = `/inventory?q=fra1&kind=host&life=isolated&service=compute&region=fra1&region=par1&product=${id}&asset=${id}`;
  const filters = readFilters(new URLSearchParams(address.split("?")[1]));
  expect(writeFilters(filters)).toBe(address);
  expect(isFiltered(filters)).toBe(true);
  expect(toInput(filters)).toEqual({
    search: "fra1",
    kinds: ["host"],
    lifecycles: ["isolated"],
    services: ["compute"],
    regions: ["fra1", "par1"],
    productId: id,
    limit: 50,
  });
});

test("an odd address shows everything instead of failing", () => {
  const filters = readFilters(new URLSearchParams("kind=spaceship&service=%27;drop&product=1&asset=../x&life="));
  expect(writeFilters(filters)).toBe("/inventory");
  expect(isFiltered(filters)).toBe(false);
});
