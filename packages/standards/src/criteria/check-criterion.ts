import { CpeError, parseCpe } from "../cpe/parse-cpe.ts";
import { PurlError } from "../purl/percent.ts";
import { parsePurl } from "../purl/purl.ts";
import { parseVers, VersError } from "../vers/parse-vers.ts";
import { SCHEMES } from "../vers/schemes.ts";
import { parseTextRange } from "../vers/text-range.ts";
import type { Criterion } from "./criterion.ts";

/** What a publisher should mend first: such a criterion would be `cannot_decide` for product after product. */
export interface CriterionProblem {
  field: "value" | "range";
  /** One sentence, in English. */
  message: string;
}

/** Checks what can be known without products. An empty list means that the matcher reads all of it. Never throws. */
export function checkCriterion(criterion: Criterion): CriterionProblem[] {
  const value = messageOf(() => readValue(criterion));
  const range = messageOf(() => readRange(criterion.range?.trim() ?? ""));
  return [
    ...(value === null ? [] : [{ field: "value" as const, message: value }]),
    ...(range === null ? [] : [{ field: "range" as const, message: range }]),
  ];
}

class Unreadable extends Error {}

function readValue({ identifierKind, value }: Criterion): void {
  if (value.trim() === "") throw new Unreadable("a criterion needs a value");
  if (identifierKind === "purl") parsePurl(value);
  if (identifierKind === "cpe") parseCpe(value);
  if (/^[*?\s]+$/.test(value)) throw new Unreadable("a pattern of wildcards alone names every product");
}

function readRange(range: string): void {
  if (/^vers:/i.test(range) && !/^vers:all\/./i.test(range)) {
    const { scheme } = parseVers(range);
    if (!SCHEMES.includes(scheme) && scheme !== "none")
      throw new Unreadable(`no version order is known for "${scheme}"`);
  } else if (parseTextRange(range, "generic") === null) {
    throw new Unreadable(`"${range}" cannot be read as a version range: write it as ">= 3.0.0 and < 3.0.7"`);
  }
}

function messageOf(read: () => void): string | null {
  try {
    read();
    return null;
  } catch (error) {
    const known = [Unreadable, PurlError, CpeError, VersError].some((kind) => error instanceof kind);
    if (known) return (error as Error).message;
    throw error;
  }
}
