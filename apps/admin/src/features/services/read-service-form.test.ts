import { DefineService } from "@candor/domain/services/inputs";
import { expect, test } from "vitest";
import { readServiceForm } from "./read-service-form.ts";

function formOf(fields: Record<string, string>, regions: string[] = []) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const code of regions) form.append("regions", code);
  return form;
}

test("a new service is what the verb takes, without a description when none is written", () => {
  const typed = readServiceForm(formOf({ slug: " compute ", name: "Compute", "description.en": " " }, ["fra1"]));
  expect(DefineService.parse(typed)).toEqual({ slug: "compute", name: "Compute", regions: ["fra1"] });
});

test("where a service is sold already stays, whatever is ticked", () => {
  const known = { slug: "compute", regions: [{ code: "par1" }] };
  const form = formOf({ name: "Compute", "description.en": "Machines.", "description.fr": "Des machines." }, ["fra1"]);
  expect(DefineService.parse(readServiceForm(form, known))).toEqual({
    slug: "compute",
    name: "Compute",
    regions: ["par1", "fra1"],
    description: { en: "Machines.", fr: "Des machines." },
  });
});

test("a French sentence alone is refused by the English field", () => {
  const typed = readServiceForm(
    formOf({ slug: "compute", name: "Compute", "description.fr": "Des machines." }, ["fra1"]),
  );
  const refused = DefineService.safeParse(typed);
  expect(refused.error?.issues.map(({ path }) => path.join("."))).toEqual(["description.en"]);
});
