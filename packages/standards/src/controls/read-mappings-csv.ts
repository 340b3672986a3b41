import { readCsv } from "../csv/read-csv.ts";
import type { CsvLimits, CsvRow } from "../csv/csv.ts";
import { type Mapping, MOST_ERRORS, type Relation, RELATIONS, type RowError } from "./controls.ts";

const columns = {
  source_framework: { required: true, maxLength: 255 },
  source_control: { required: true, maxLength: 255 },
  relation: { required: true, maxLength: 50 },
  target_framework: { required: true, maxLength: 255 },
  target_control: { required: true, maxLength: 255 },
  note: { required: false, maxLength: 2_000 },
};

export type MappingsReading = { ok: true; mappings: Mapping[] } | { ok: false; errors: RowError[] };

/**
 * Reads mappings between frameworks from CSV, one pair of controls a row. `relation` says what the source is to the
 * target (NIST IR 8477): equal, equivalent, subset, superset or intersects. All rows are right or none is given: errors
 * name line and column. Never throws.
 */
export function readMappingsCsv(source: Uint8Array | string, limits: Partial<CsvLimits> = {}): MappingsReading {
  const reading = readCsv(source, columns, limits);
  if (!reading.ok) return reading;
  const first = new Map<string, number>();
  const errors: RowError[] = [];
  const mappings = reading.rows.flatMap((row): Mapping[] => {
    const error = errors.length < MOST_ERRORS ? judge(row, first) : null;
    if (error) errors.push(error);
    return error ? [] : [toMapping(row)];
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, mappings };
}

function judge({ line, values }: CsvRow, first: Map<string, number>): RowError | null {
  if (relationOf(values) === undefined) {
    const message = `“${values["relation"]}” is no relation.`;
    const hint = `Write ${RELATIONS.join(", ")}.`;
    return { line, column: "relation", code: "relation_unknown", message, hint };
  }
  const pair = [
    values["source_framework"],
    values["source_control"],
    values["target_framework"],
    values["target_control"],
  ];
  if (pair[0] === pair[2] && pair[1] === pair[3]) {
    const message = "The control is mapped to itself.";
    return { line, column: "target_control", code: "maps_to_itself", message, hint: "Name another control." };
  }
  const key = JSON.stringify(pair);
  const before = first.get(key);
  if (before !== undefined) {
    const message = `The two controls are mapped on line ${before} already.`;
    return { line, column: null, code: "row_repeated", message, hint: "Keep one of the two rows." };
  }
  first.set(key, line);
  return null;
}

function toMapping({ line, values }: CsvRow): Mapping {
  return {
    sourceFramework: values["source_framework"] ?? "",
    sourceControl: values["source_control"] ?? "",
    relation: relationOf(values) ?? "intersects",
    targetFramework: values["target_framework"] ?? "",
    targetControl: values["target_control"] ?? "",
    note: values["note"] || null,
    line,
  };
}

function relationOf(values: Record<string, string>): Relation | undefined {
  return RELATIONS.find((relation) => relation === values["relation"]?.toLowerCase());
}
