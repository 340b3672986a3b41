import { AddSubProcessor } from "@candor/domain/sub-processors/inputs";
import { expect, test } from "vitest";
import { readFacts, readNotice } from "./read-form.ts";

function formOf(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const typed = {
  name: "Harbour Support",
  "purpose.en": "Support at night",
  "purpose.fr": "Assistance de nuit",
  "data.en": "Names",
  "data.fr": " ",
  regions: "France,  Switzerland, ",
  "safeguards.en": "Contract",
  startsOn: "2026-12-24",
};

test("places are parted at commas, and no French is no French", () => {
  expect(AddSubProcessor.parse(readFacts(formOf(typed)))).toEqual({
    name: "Harbour Support",
    purpose: { en: "Support at night", fr: "Assistance de nuit" },
    data: { en: "Names" },
    regions: ["France", "Switzerland"],
    safeguards: { en: "Contract" },
    startsOn: "2026-12-24",
  });
});

test("no place at all is refused by its field", () => {
  const refused = AddSubProcessor.safeParse(readFacts(formOf({ ...typed, regions: " , " })));
  expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual(["regions"]);
});

test("an end asks for no last day to object", () => {
  const end = readNotice(formOf({ "text.en": "It ends.", effectiveOn: "2026-12-24" }));
  expect(end).toEqual({ text: { en: "It ends." }, effectiveOn: "2026-12-24" });
});
