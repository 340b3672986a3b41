import { expect, it } from "vitest";
import { buildWorkbook, worksheet } from "../fixtures/build-workbook.ts";
import { detectMapping, readQuestions, readWorkbook } from "./index.ts";

const t = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (at: number, ...texts: string[]) =>
  `<row r="${at}">${texts.map((text, n) => (text ? t(`${"ABCDE"[n]}${at}`, text) : "")).join("")}</row>`;

const asked = (rows: string, after = "") => {
  const bytes = buildWorkbook({ sheets: [{ name: "Security", xml: worksheet(rows, { after }) }] });
  const workbook = readWorkbook(bytes, "customer.xlsx");
  return readQuestions(workbook, detectMapping(workbook));
};

it("finds the questions with their numbers, sections, dropdowns and what they depend on", () => {
  const formula = `<row r="5">${t("B5", "How often?")}<c r="C5"><f>1+1</f><v>2</v></c></row>`;
  const rows =
    row(1, "ID", "Question", "Response", "Comments") +
    row(2, "Access") +
    row(3, "1.1", "Do you encrypt?") +
    row(4, "1.2", "If yes, which keys?");
  const rules = `<dataValidations><dataValidation type="list" sqref="C3"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>`;
  expect(asked(rows + formula, rules)).toMatchObject([
    { cell: "C3", commentCell: "D3", number: "1.1", section: "Access", allowed: ["Yes", "No"], dependsOn: null },
    { cell: "C4", number: "1.2", text: "If yes, which keys?", dependsOn: { row: 3, when: "Yes" } },
    { cell: "C5", given: "2", refusal: "formula" },
  ]);
});

it("asks by crosses where it has a column for each answer, in French too", () => {
  const rows =
    row(1, "Réf", "Exigence", "Oui", "Non", "Commentaires") +
    row(2, "1", "Chiffrez-vous ?", "x") +
    row(3, "2", "Un registre ?");
  expect(asked(rows)).toMatchObject([
    { cell: "C2", number: "1", given: "Oui", commentCell: "E2", marks: [{ cell: "C2" }, { cell: "D2", means: "Non" }] },
    { cell: "C3", given: "" },
  ]);
});

it("asks nothing where a sheet only lists", () => {
  expect(asked(row(1, "Name", "Town") + row(2, "A", "B"))).toEqual([]);
});
