export { type Changes, type ImportKind, type ImportState } from "./imports.ts";
export { getImport, listImportErrors, listImports } from "./queries.ts";
export { runImport } from "./run-import.ts";
export { startImport } from "./start-import.ts";
