export interface JsonLimits {
  maxBytes: number;
  /** Levels of JSON nesting. */
  maxDepth: number;
  /** JSON values of any kind: what memory is spent on. */
  maxValues: number;
}

export type JsonErrorCode = "too_large" | "too_deep" | "too_many_values" | "not_utf8" | "not_json";

export type SchemaErrorCode =
  | "property_missing"
  | "property_unknown"
  | "value_not_allowed"
  | "value_of_wrong_kind"
  | "value_malformed"
  | "entry_repeated"
  | "against_schema";

/** One fault of the file: where (JSON path), what, and how to mend it. `code` is stable; the texts are in English. */
export interface JsonError<Code extends string = SchemaErrorCode> {
  path: string;
  code: Code;
  message: string;
  hint: string;
  /** The name or value that the message is about. */
  value?: string;
}

/** What `parseJson` throws; the reader that calls it says how to mend it. */
export class JsonFault extends Error {
  readonly code: JsonErrorCode;

  constructor(code: JsonErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
