import { describe, expect, it } from "vitest";
import { dependencies, pins } from "./dependencies.ts";
import { found } from "./fixture.ts";

const root = JSON.stringify({ devDependencies: { vitest: "5.1.1", prettier: "3.10.1" } });
const api = (declared: object) => `${JSON.stringify(declared, null, 2)}\n`;
const file = "packages/api/package.json";

describe("dependencies", () => {
  it("refuses one that nothing imports", () => {
    const files = {
      "package.json": root,
      [file]: api({ dependencies: { zod: "4.6.7" } }),
      "packages/api/src/a.ts": "",
    };
    expect(found(dependencies, files)).toEqual([`${file}:3 zod: nothing imports it`]);
  });

  it("refuses an import that is not declared", () => {
    const files = { "package.json": root, [file]: api({}), "packages/api/src/a.ts": 'import z from "zod/mini";' };
    expect(found(dependencies, files)).toEqual([
      "packages/api/src/a.ts:1 imports zod, which packages/api/package.json does not declare",
    ]);
  });

  it("counts sub-paths, style sheets, types and peers; tests use the root's tools", () => {
    const declared = {
      next: "16.4.6",
      "react-dom": "19.3.1",
      "@acme/ui": "1.0.0",
      "@types/acme__ui": "1.0.0",
      tw: "4.3.5",
    };
    const files = {
      "package.json": root,
      [file]: api({ dependencies: declared }),
      "packages/api/src/a.ts": 'import "next/server";\nimport "@acme/ui";\nimport "node:fs";\nimport "./b.ts";',
      "packages/api/src/a.css": '@import "tw";',
      "packages/api/src/a.test.ts": 'import { it } from "vitest";',
    };
    expect(found(dependencies, files)).toEqual([]);
  });
});

describe("pins", () => {
  it("refuses a range", () => {
    expect(found(pins, { [file]: api({ dependencies: { zod: "^4.6.7" } }) })).toEqual([
      `${file}:3 zod: version "^4.6.7" is not exact`,
    ]);
  });

  it("refuses a package against the direction", () => {
    const against = { dependencies: { "@candor/db": "workspace:*" } };
    expect(found(pins, { [file]: api(against) })).toEqual([`${file}:3 @candor/db: against the direction`]);
  });

  it("allows exact versions, the direction, and more for tests", () => {
    const fine = {
      dependencies: { "@candor/domain": "workspace:*", zod: "4.6.7" },
      devDependencies: { "@candor/testing": "workspace:*" },
    };
    expect(found(pins, { [file]: api(fine) })).toEqual([]);
  });
});
