import type { z } from "zod";
import { Invalid } from "./errors.ts";
import { refuseUnstorable } from "./storable.ts";

/** Keyset pages; what the caller gives is in `page-input.ts`. */
export type Page<Row> = { rows: Row[]; next: string | null };

/** `found` holds one row more than `limit` when there is a next page; `keyOf` gives the sort key of a row. */
export function toPage<Row>(found: Row[], limit: number, keyOf: (row: Row) => readonly unknown[]): Page<Row> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last ? Buffer.from(JSON.stringify(keyOf(last))).toString("base64url") : null;
  return { rows, next };
}

export function fromCursor<Key extends z.ZodType>(cursor: string | null | undefined, key: Key): z.output<Key> | null {
  if (!cursor) return null;
  try {
    const read = key.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    refuseUnstorable(read);
    return read;
  } catch {
    throw new Invalid("This page's address is not valid. Start again from the first page.");
  }
}

/** The pattern of (I)LIKE for "has these words in it", whatever signs a person types. */
export const containing = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;
