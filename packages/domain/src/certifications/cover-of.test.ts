import { expect, test } from "vitest";
import { coverOf } from "./cover-of.ts";

const place = { serviceId: "compute", region: "par1" };
const certificate = (id: string, over: object = {}) => ({
  id,
  framework: { id: "iso" },
  validFrom: "2024-01-01",
  validTo: "2026-12-31",
  timeZone: "UTC",
  scopes: [place],
  ...over,
});
const now = new Date("2026-06-01T12:00:00Z");
const chosen = (certificates: ReturnType<typeof certificate>[], at = place) =>
  coverOf(certificates, "iso", at, now)?.certificate.id;

test("a place is covered by a certificate of this framework that names it, and by no other", () => {
  expect(chosen([certificate("one")])).toBe("one");
  expect(chosen([certificate("one", { framework: { id: "soc2" } })])).toBeUndefined();
  expect(chosen([certificate("one")], { ...place, region: "gva1" })).toBeUndefined();
});

test("one in force goes before any other, and the longest of those; what is over is said when nothing is better", () => {
  const [over, held, next, gone] = [
    certificate("over", { validTo: "2026-01-31" }),
    certificate("held", { suspendedAt: now, validTo: "2029-12-31" }),
    certificate("next", { validFrom: "2026-07-01", validTo: "2030-12-31" }),
    certificate("gone", { withdrawnAt: now, validTo: "2031-12-31" }),
  ];
  expect(chosen([gone, next, held, over, certificate("one"), certificate("longer", { validTo: "2027-01-31" })])).toBe(
    "longer",
  );
  expect(chosen([gone, over, next, held])).toBe("held");
  expect(chosen([gone, over, next])).toBe("next");
  expect(chosen([gone, over])).toBe("over");
});
