/** OSCAL's token, the form of ids and names: OSCAL 1.1 data types, "token". */
const TOKEN = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;

/** An id as OSCAL allows it. That of a CSV file (5.1, CC1.1 (a)) may not: its odd characters become `_`. */
export function toToken(id: string): string {
  if (TOKEN.test(id)) return id;
  const replaced = id.toWellFormed().replaceAll(/[^\p{L}\p{N}.\-_]/gu, "_");
  return TOKEN.test(replaced) ? replaced : `_${replaced}`;
}
