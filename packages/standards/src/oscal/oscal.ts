import type { JsonError, JsonErrorCode, JsonLimits, SchemaErrorCode } from "../json/json.ts";

export type OscalErrorCode =
  | JsonErrorCode
  | SchemaErrorCode
  | "not_oscal"
  | "other_model"
  | "version_unsupported"
  | "too_many_controls"
  | "too_many_patterns"
  | "too_much_text"
  | "unusable_text"
  | "source_missing"
  | "source_circular";

export type OscalError = JsonError<OscalErrorCode>;

/** What was left undone or looks odd, and does not stop the reading. `path` is a place in the file. */
export interface OscalNotice {
  path: string;
  code: OscalNoticeCode;
  message: string;
}

export type OscalNoticeCode =
  "nothing_selected" | "combined" | "parameter_unknown" | "control_unknown" | "not_found" | "not_applied";

export interface OscalLimits extends JsonLimits {
  maxControls: number;
  /** Glob patterns of a profile: each is held against each control. */
  maxPatterns: number;
  /** Characters of one text, its parameters inserted. */
  maxTextLength: number;
  /** Characters of all texts together: parameters can be inserted any number of times. */
  maxTextTotal: number;
}

export const OSCAL_LIMITS: OscalLimits = {
  maxBytes: 32 << 20,
  maxDepth: 64,
  maxValues: 2_000_000,
  maxControls: 20_000,
  maxPatterns: 1_000,
  maxTextLength: 1 << 16,
  maxTextTotal: 64 << 20,
};

/** Ends reading with what is wrong; never leaves this folder. */
export class OscalFault extends Error {
  readonly errors: OscalError[];

  constructor(errors: OscalError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

export function fault(code: OscalErrorCode, message: string, hint: string, path = "$"): OscalFault {
  return new OscalFault([{ path, code, message, hint }]);
}

/** Runs a reader; what it found wrong becomes its answer. */
export function reading<T>(read: () => T): ({ ok: true } & T) | { ok: false; errors: OscalError[] } {
  try {
    return { ok: true, ...read() };
  } catch (error) {
    if (error instanceof OscalFault) return { ok: false, errors: error.errors };
    throw error;
  }
}
