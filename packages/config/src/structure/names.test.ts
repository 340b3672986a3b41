import { describe, expect, it } from "vitest";
import { found } from "./fixture.ts";
import { kebabCase, noDrawers, vocabulary } from "./names.ts";

const count = (rule: typeof vocabulary, ...files: string[]) =>
  found(rule, Object.fromEntries(files.map((file) => [file, ""]))).length;

describe("no drawers", () => {
  it("refuses files and folders that say nothing", () => {
    expect(count(noDrawers, "packages/ui/src/utils.ts")).toBe(1);
    expect(count(noDrawers, "apps/portal/src/helpers/date.ts")).toBe(1);
    expect(count(noDrawers, "packages/db/src/types.test.ts")).toBe(1);
    expect(count(noDrawers, "packages/i18n/messages/en/common.json")).toBe(1);
  });
  it("allows a name that contains such a word", () => {
    expect(count(noDrawers, "packages/db/src/schema/service-regions.ts", "packages/domain/src/services/index.ts")).toBe(
      0,
    );
  });
});

describe("kebab-case", () => {
  it("refuses other cases", () => {
    expect(count(kebabCase, "packages/ui/src/DataTable.tsx", "packages/ui/src/data_table.tsx")).toBe(2);
    expect(count(kebabCase, "packages/ui/src/dataTable/row.tsx")).toBe(1);
  });
  it("allows what Next.js prescribes", () => {
    const app = "apps/portal/src/app";
    const segments = [`${app}/(signed-in)/[advisoryId]/page.tsx`, `${app}/[...path]/route.ts`, `${app}/@side/page.tsx`];
    expect(count(kebabCase, ...segments, "apps/portal/next.config.ts", "packages/db/src/gate.db.test.ts")).toBe(0);
  });
});

describe("vocabulary", () => {
  const domain = "packages/domain/src";
  it("refuses what is not agreed", () => {
    expect(count(vocabulary, `${domain}/advisories/mapper.ts`)).toBe(1);
    expect(count(vocabulary, `${domain}/advisories/rules/publish-gate.ts`)).toBe(1);
    expect(count(vocabulary, `${domain}/dates.ts`)).toBe(1);
  });
  it("allows the agreed names and tests beside them", () => {
    const names = [
      "index",
      "advisories",
      "inputs",
      "queries",
      "publish-advisory",
      "publish-advisory.db.test",
      "queries.test",
    ];
    expect(count(vocabulary, `${domain}/acting-as.ts`, ...names.map((name) => `${domain}/advisories/${name}.ts`))).toBe(
      0,
    );
  });
});
