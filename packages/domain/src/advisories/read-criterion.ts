import { parseCpe } from "@candor/standards/cpe";
import { parsePurl } from "@candor/standards/purl";
import { decideVersion } from "@candor/standards/vers";
import type { DraftCriterion } from "./inputs.ts";

type Fault = { field: "value" | "range"; why: string };

/** What keeps the matcher from reading a criterion, by field, in the standard's words. Empty fields are no fault here. */
export function readCriterion({ identifierKind, value, range }: DraftCriterion): Fault[] {
  const faults: (Fault | null)[] = [
    identifierKind === "purl" ? identifierFault(() => parsePurl(value.trim())) : null,
    identifierKind === "cpe" ? identifierFault(() => parseCpe(value.trim())) : null,
    range?.trim() ? rangeFault(range) : null,
  ];
  return faults.filter((fault) => fault !== null && (fault.field === "range" || value.trim() !== "")) as Fault[];
}

function identifierFault(read: () => unknown): Fault | null {
  try {
    read();
    return null;
  } catch (error) {
    return { field: "value", why: (error as Error).message };
  }
}

/** A range is tried on a version that every scheme can read: only a range at fault has these reasons. */
function rangeFault(range: string): Fault | null {
  const { reason, detail } = decideVersion(range, "1");
  return reason === "range_unreadable" || reason === "scheme_unknown"
    ? { field: "range", why: detail ?? reason }
    : null;
}
