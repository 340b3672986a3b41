import { expect, it } from "vitest";
import { found } from "./fixture.ts";
import { oneVerb } from "./verbs.ts";

const file = "packages/domain/src/advisories/publish-advisory.ts";

it("refuses a file whose export has another name", () => {
  expect(found(oneVerb, { [file]: "export function publish() {}" })).toEqual([`${file}:1 exports no publishAdvisory`]);
});

it("refuses a second verb in the file", () => {
  const source =
    "export const publishAdvisory = () => 1;\nexport async function closeAdvisory() {}\nexport * from './x.ts';";
  expect(found(oneVerb, { [file]: source })).toEqual([
    `${file}:2 also exports closeAdvisory`,
    `${file}:3 also exports export * from './x.ts';`,
  ]);
});

it("allows one verb with its types, and leaves other files alone", () => {
  const source = "export type Told = 1;\nexport async function publishAdvisory() {}\nfunction seal() {}";
  expect(found(oneVerb, { [file]: source })).toEqual([]);
  expect(found(oneVerb, { "packages/domain/src/audit-events/audit-events.ts": "export const a = 1, b = 2;" })).toEqual(
    [],
  );
  expect(found(oneVerb, { "packages/domain/src/advisories/publish-advisory.test.ts": "" })).toEqual([]);
});
