import { type BomError, readBom } from "@candor/standards/cyclonedx";
import { type CsvError, readCsv } from "@candor/standards/csv";
import { columns, type ImportError, type ImportKind, limits, type Reading } from "./imports.ts";

/** Bytes to records, or to what is wrong and where. Runs in a thread of its own: the file is a stranger's. Reading is
 * pure, so that a file on which it breaks breaks it again: told as an error, not tried again. */
export async function parseImport(kind: ImportKind, bytes: Uint8Array): Promise<Reading> {
  try {
    return await parse(kind, bytes);
  } catch {
    const message = "The file cannot be read.";
    const hint = "Check that it is of the kind you chose, and export it again.";
    return refused([{ where: "file", code: "unreadable", message, hint }]);
  }
}

async function parse(kind: ImportKind, bytes: Uint8Array): Promise<Reading> {
  if (kind === "cyclonedx") {
    const read = await readBom(bytes, { maxBytes: limits.bytes });
    return read.ok ? { ok: true, kind, bom: read.bom } : refused(read.errors.map(ofBom));
  }
  const read = readCsv(bytes, columns[kind], { maxBytes: limits.bytes, maxErrors: limits.errorsCounted });
  if (!read.ok) return refused(read.errors.map(ofCsv));
  return { ok: true, kind, header: read.header, rows: read.rows };
}

const refused = (errors: ImportError[]): Reading => ({
  ok: false,
  errors: errors.slice(0, limits.errorsKept),
  total: errors.length,
});

const ofBom = ({ path, code, value, message, hint }: BomError): ImportError => ({
  where: path,
  code: `bom_${code}`,
  value,
  message,
  hint,
});

const ofCsv = ({ line, column, code, message, hint }: CsvError): ImportError => ({
  where: column === null ? String(line) : `${line}:${column}`,
  code,
  message,
  hint,
});
