import { type CsvRow, readCsv } from "@candor/standards/csv";
import { placed, refused } from "../controls/controls.ts";
import { answerValues } from "./inputs.ts";

const columns = {
  question: { required: true, maxLength: 1_000 },
  answer: { required: true, maxLength: 8_000 },
  value: { required: false, maxLength: 40 },
  section: { required: false, maxLength: 200 },
  question_fr: { required: false, maxLength: 1_000 },
  answer_fr: { required: false, maxLength: 8_000 },
  also_asked_as: { required: false, maxLength: 8_000 },
};

export type GivenEntry = {
  line: number;
  question: { en: string; fr?: string };
  narrative: { en: string; fr?: string };
  value: (typeof answerValues)[number];
  section: string;
  wordings: string[];
};

/** Entries from CSV, one a row; `also_asked_as` holds other wordings with | between them. All rows are right, or none is taken. */
export function readEntriesCsv(content: string): GivenEntry[] {
  const reading = readCsv(content, columns);
  if (!reading.ok) throw refused(reading.errors.map(placed));
  const issues = reading.rows.flatMap(({ line, values }) => {
    if (valueOf(values["value"] ?? "")) return [];
    const message = `“${values["value"]}” is no answer value.`;
    return [{ path: `${line}:value`, message, hint: `Write ${answerValues.join(", ")}, or leave it empty.` }];
  });
  if (issues.length > 0) throw refused(issues);
  return reading.rows.map(toEntry);
}

function toEntry({ line, values: given }: CsvRow): GivenEntry {
  const { question = "", answer = "", value = "", section = "", question_fr, answer_fr, also_asked_as = "" } = given;
  return {
    line,
    question: { en: question, ...(question_fr && { fr: question_fr }) },
    narrative: { en: answer, ...(answer_fr && { fr: answer_fr }) },
    value: valueOf(value) ?? "none",
    section,
    wordings: also_asked_as
      .split("|")
      .map((text) => text.trim())
      .filter(Boolean),
  };
}

const words: Record<string, (typeof answerValues)[number]> = {
  "": "none",
  "n/a": "not_applicable",
  "not applicable": "not_applicable",
  oui: "yes",
  non: "no",
  partially: "partial",
};

function valueOf(written: string) {
  const plain = written.trim().toLowerCase();
  return answerValues.find((value) => value === plain) ?? words[plain];
}
