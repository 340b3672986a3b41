import type { VersRange } from "./parse-vers.ts";
/** Three answers; `reason` is a stable code, `detail` says it in English. */
export interface Decision {
  result: "match" | "no_match" | "cannot_decide";
  reason: DecisionReason;
  detail: string | null;
}
export type DecisionReason =
  | "in_range"
  | "outside_range"
  | "version_missing"
  | "version_unreadable"
  | "range_unreadable"
  | "scheme_unknown";
export declare function versContains(range: VersRange, version: string): Decision;
