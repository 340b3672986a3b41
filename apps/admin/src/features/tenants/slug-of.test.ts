import { expect, test } from "vitest";
import { slugOf } from "./slug-of.ts";

test.each([
  ["Northwind Bank", "northwind-bank"],
  ["Crédit du Nord & Cie", "credit-du-nord-cie"],
  ["  --  ", ""],
  [`${"a".repeat(59)} b`, "a".repeat(59)],
])("%s → %s", (name, slug) => expect(slugOf(name)).toBe(slug));
