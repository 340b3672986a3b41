import { describe, expect, it } from "vitest";
import { found } from "./fixture.ts";
import { direction, drivers, ownPackage } from "./imports.ts";

const line = (from: string) => `\nimport { x } from "${from}";\nexport const y = x;\n`;
const broken = (file: string, from: string) => found(direction, { [file]: line(from) }).length > 0;

describe("direction", () => {
  it.each([
    ["packages/api/src/portal/advisories.ts", "@candor/db"],
    ["packages/db/src/gate.ts", "@candor/domain"],
    ["packages/domain/src/advisories/queries.ts", "@candor/api"],
    ["packages/standards/src/csaf/read.ts", "@candor/db"],
    ["apps/portal/src/app/page.tsx", "@candor/db"],
    ["apps/portal/src/app/page.tsx", "@candor/domain"],
    ["apps/admin/src/app/page.tsx", "@candor/domain/advisories"],
    ["apps/worker/src/handlers/mail.ts", "@candor/api"],
    ["apps/worker/src/handlers/mail.ts", "@candor/testing"],
  ])("refuses %s → %s", (file, from) => expect(broken(file, from)).toBe(true));

  it.each([
    ["packages/api/src/portal/advisories.ts", "@candor/domain/advisories"],
    ["packages/domain/src/advisories/queries.ts", "@candor/db/schema"],
    ["apps/portal/src/features/exposures/filter.tsx", "@candor/domain/exposures/inputs"],
    ["apps/portal/src/app/page.tsx", "@candor/ui/button"],
    ["packages/domain/src/advisories/publish-advisory.db.test.ts", "@candor/testing"],
  ])("allows %s → %s", (file, from) => expect(broken(file, from)).toBe(false));

  it("sees dynamic imports, re-exports and import types", () => {
    const file = "packages/api/src/context.ts";
    const forms = ['await import("@candor/db");', 'export * from "@candor/db";', 'let a: import("@candor/db").Gate;'];
    for (const form of forms) {
      expect(found(direction, { [file]: form })).toEqual([
        `${file}:1 imports @candor/db, against apps → api → domain → db`,
      ]);
    }
  });
});

describe("own package", () => {
  it("refuses a relative path into another package", () => {
    const file = "packages/api/src/a.ts";
    expect(found(ownPackage, { [file]: line("../../db/src/gate.ts") })).toEqual([
      `${file}:2 reaches into packages/db/src/gate.ts`,
    ]);
    expect(found(ownPackage, { [file]: line("./b.ts") })).toEqual([]);
  });
});

describe("drivers", () => {
  it.each([
    ["packages/domain/src/a/queries.ts", "pg"],
    ["packages/domain/src/a/queries.ts", "drizzle-orm/node-postgres"],
    ["packages/auth/src/index.ts", "drizzle-orm"],
    ["apps/cli/src/doctor.ts", "pg"],
    ["packages/domain/src/a/queries.ts", "graphile-worker"],
    ["packages/db/src/gate.ts", "postgres"],
  ])("refuses %s → %s", (file, from) =>
    expect(found(drivers, { [file]: line(from) })).toEqual([`${file}:2 imports ${from}`]),
  );

  it.each([
    ["packages/db/src/gate.ts", "pg"],
    ["packages/db/src/gate.ts", "drizzle-orm/node-postgres"],
    ["packages/domain/src/a/queries.ts", "drizzle-orm/pg-core"],
    ["packages/domain/src/a/forge.access.test.ts", "pg"],
    ["packages/db/src/gate.ts", "pgsql-ast-parser"],
  ])("allows %s → %s", (file, from) => expect(found(drivers, { [file]: line(from) })).toEqual([]));
});
