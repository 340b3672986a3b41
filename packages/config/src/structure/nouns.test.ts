import { expect, it } from "vitest";
import { found } from "./fixture.ts";
import { oneSpelling } from "./nouns.ts";

const whole = {
  "packages/db/src/schema/index.ts": "",
  "packages/db/src/schema/widgets.ts": "",
  "packages/domain/src/errors.ts": "",
  "packages/domain/src/widgets/index.ts": "",
  "packages/domain/src/widgets/queries.ts": "",
  "packages/api/src/portal/index.ts": "",
  "packages/api/src/portal/widgets.ts": "",
  "packages/i18n/messages/en/widgets.json": "{}",
  "packages/i18n/messages/fr/widgets.json": "{}",
  "apps/portal/src/features/widgets/list.tsx": "",
};

it("is content when all spell the noun alike", () => {
  expect(found(oneSpelling, whole)).toEqual([]);
});

it.each([
  ["packages/db/src/schema/gadgets.ts", '"gadgets" has no domain folder'],
  ["packages/domain/src/gadgets/index.ts", '"gadgets" has no schema file'],
  ["packages/api/src/admin/widget.ts", '"widget" is no noun of the domain'],
  ["packages/i18n/messages/fr/widget.json", '"widget" is no noun of the domain'],
  ["apps/admin/src/features/widget/list.tsx", '"widget" is no noun of the domain'],
])("reports %s", (file, what) => {
  expect(found(oneSpelling, { ...whole, [file]: "" })).toEqual([`${file}:1 ${what}`]);
});

it("reports a language that is missing", () => {
  const { "packages/i18n/messages/fr/widgets.json": _, ...english } = whole;
  expect(found(oneSpelling, english)).toEqual(["packages/i18n/messages/en/widgets.json:1 has no French beside it"]);
});

it("reports a declaration that is no longer needed", () => {
  const file = "packages/domain/src/statements/index.ts";
  expect(found(oneSpelling, { ...whole, [file]: "" })).toContain(
    `${file}:1 "statements" is declared in tableWithin too`,
  );
});
