import { expect, it } from "vitest";
import { found } from "./fixture.ts";
import { readmes } from "./readmes.ts";

const manifest = { "packages/db/package.json": "{}" };

it("asks every package for a README", () => {
  expect(found(readmes, manifest)).toEqual(["packages/db/package.json:1 has no README.md beside it"]);
  expect(found(readmes, { ...manifest, "packages/db/README.md": "# db\n".repeat(15) })).toEqual([]);
});

it("refuses a long one", () => {
  const files = { ...manifest, "packages/db/README.md": "line\n".repeat(16) };
  expect(found(readmes, files)).toEqual(["packages/db/README.md:16 16 lines"]);
});
