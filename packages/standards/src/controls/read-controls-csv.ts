import { readCsv } from "../csv/read-csv.ts";
import type { CsvLimits } from "../csv/csv.ts";
import { type ListedControl, MOST_ERRORS, type RowError } from "./controls.ts";

const columns = {
  id: { required: true, maxLength: 255 },
  label: { required: false, maxLength: 100 },
  title: { required: true, maxLength: 500 },
  text: { required: false, maxLength: 20_000 },
  section: { required: false, maxLength: 255 },
  parent: { required: false, maxLength: 255 },
};

export type ControlsReading = { ok: true; controls: ListedControl[] } | { ok: false; errors: RowError[] };

/**
 * Reads a framework's controls from CSV: id, label, title, text, section, parent; parents may stand after their children. All rows
 * are right or none is given: errors name line and column. Never throws.
 */
export function readControlsCsv(source: Uint8Array | string, limits: Partial<CsvLimits> = {}): ControlsReading {
  const reading = readCsv(source, columns, { maxRows: 20_000, ...limits });
  if (!reading.ok) return reading;
  const controls = reading.rows.map(({ line, values }) => ({
    id: values["id"] ?? "",
    label: values["label"] || null,
    title: values["title"] ?? "",
    text: values["text"] ?? "",
    section: values["section"] ?? "",
    parent: values["parent"] || null,
    line,
  }));
  const errors = [...repeatedIds(controls), ...oddParents(controls)].sort((a, b) => a.line - b.line);
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, MOST_ERRORS) } : { ok: true, controls };
}

function repeatedIds(controls: readonly ListedControl[]): RowError[] {
  const first = new Map<string, number>();
  return controls.flatMap(({ id, line }): RowError[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, line);
      return [];
    }
    const message = `The control “${id}” stands on line ${before} already.`;
    return [{ line, column: "id", code: "id_repeated", message, hint: "Give each control an id of its own." }];
  });
}

function oddParents(controls: readonly ListedControl[]): RowError[] {
  const parents = new Map(controls.map(({ id, parent }) => [id, parent]));
  const judged = new Map<string, boolean>();
  return controls.flatMap(({ parent, id, line }): RowError[] => {
    if (parent === null) return [];
    if (!parents.has(parent)) {
      const message = `There is no control “${parent}”.`;
      return [{ line, column: "parent", code: "parent_unknown", message, hint: "Write the id of another row." }];
    }
    if (leadsToTop(id, parents, judged)) return [];
    const message = `“${id}” is among its own parents.`;
    return [{ line, column: "parent", code: "parent_circular", message, hint: "Let one of them stand at the top." }];
  });
}

/** `judged` keeps what was walked before: each row is walked once, however deep the file nests. */
function leadsToTop(id: string, parents: ReadonlyMap<string, string | null>, judged: Map<string, boolean>): boolean {
  const walked = new Set<string>();
  let at: string | null = id;
  while (at !== null && !judged.has(at) && !walked.has(at)) {
    walked.add(at);
    at = parents.get(at) ?? null;
  }
  const verdict = at === null || (judged.get(at) ?? false);
  walked.forEach((one) => judged.set(one, verdict));
  return verdict;
}
