import { advisoryRevisions, type advisoryDrafts } from "@candor/db/schema";
import { getTableColumns } from "drizzle-orm";
import { AdvisoryContent, DraftCriterion, DraftStatement } from "./inputs.ts";

type Columns = Omit<
  typeof advisoryDrafts.$inferInsert,
  "advisoryId" | "statements" | "version" | "updatedBy" | "updatedAt"
>;

const fieldsOf = (schema: { shape: object }) => Object.keys(schema.shape);
const columns = getTableColumns(advisoryRevisions) as Record<string, { dataType: string }>;

/** Content as columns, by the input's schema: a new field needs no line here. One that is left out empties its column. */
export function toColumns(content: AdvisoryContent): Columns {
  const fields = fieldsOf(AdvisoryContent).filter((field) => field !== "statements");
  return Object.fromEntries(
    fields.map((field) => {
      const value = content[field as keyof AdvisoryContent] ?? null;
      return [field, columns[field]?.dataType === "date" && value ? new Date(value as string) : value];
    }),
  ) as Columns;
}

/** The content that a draft's or a revision's row holds, with its statements. */
export const toContent = (row: object, statements: DraftStatement[]) =>
  ({ ...pick(row, fieldsOf(AdvisoryContent)), statements }) as AdvisoryContent;

export const toStatement = (row: object, criteria: object[]) =>
  ({
    ...pick(row, fieldsOf(DraftStatement)),
    criteria: criteria.map((criterion) => pick(criterion, fieldsOf(DraftCriterion))),
  }) as DraftStatement;

function pick(row: object, fields: string[]) {
  const held = fields.map((field) => [field, (row as Record<string, unknown>)[field]] as const);
  return Object.fromEntries(
    held
      .filter(([, value]) => value != null)
      .map(([field, value]) => [field, value instanceof Date ? value.toISOString() : value]),
  );
}

/** A draft with nothing in it yet. */
export const blankContent = (now: Date): AdvisoryContent => ({
  title: { en: "" },
  summary: { en: "" },
  body: { en: "" },
  severity: "none",
  tlp: "amber",
  cves: [],
  references: [],
  contested: false,
  asOf: now.toISOString(),
  statements: [],
});
