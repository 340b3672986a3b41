import type { Criterion } from "@candor/standards/criteria";
import { parseCpe } from "@candor/standards/cpe";
import { readPurl } from "@candor/standards/purl";

/**
 * The longest run of plain letters and digits that everything a criterion can name has in its name or identifier. Null
 * when there is none, or the criterion cannot be read: then every product is looked at.
 */
export function needleOf({ identifierKind, value }: Criterion): string | null {
  const text = textOf(identifierKind, value);
  const runs =
    text
      ?.normalize("NFKC")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return runs.reduce<string | null>((longest, run) => (run.length > (longest?.length ?? 0) ? run : longest), null);
}

function textOf(kind: Criterion["identifierKind"], value: string): string | null {
  try {
    if (kind === "purl") return readPurl(value).name;
    if (kind === "cpe") {
      const { product } = parseCpe(value);
      return product.kind === "text" ? withoutWildcards(product.pattern) : null;
    }
    return kind === "name" ? value : withoutWildcards(value);
  } catch {
    return null;
  }
}

/** A wildcard ends a run; an escaped character is itself, but may be written with or without its backslash. */
const withoutWildcards = (pattern: string) => pattern.replace(/\\.|[*?]/g, " ");
