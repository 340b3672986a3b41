export { explainSchemaErrors } from "./explain-schema-errors.ts";
export { JsonFault } from "./json.ts";
export type { JsonError, JsonErrorCode, JsonLimits, SchemaErrorCode } from "./json.ts";
export { step } from "./json-path.ts";
export { parseJson } from "./parse-json.ts";
