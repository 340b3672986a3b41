import { expect, test } from "vitest";
import { readCertificationForm } from "./read-certification-form.ts";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test("what is blank is left out, and words are kept in each language", () => {
  const read = readCertificationForm(form({ number: " IS 1 ", predecessorId: "", "note.en": " ", "note.fr": "" }));
  expect(read).toMatchObject({ number: "IS 1" });
  expect(read).not.toHaveProperty("predecessorId");
  expect(read).not.toHaveProperty("note");
  expect(readCertificationForm(form({ "note.en": "In English" }))).toMatchObject({ note: { en: "In English" } });
});

test("French without English is handed on, so that the verb can refuse it", () => {
  expect(readCertificationForm(form({ "note.fr": "En français" }))).toMatchObject({
    note: { en: "", fr: "En français" },
  });
});
