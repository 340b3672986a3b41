import { randomUUID } from "node:crypto";

const [wanted, most, longest, watched] = [5, 100, 10_000, 1_000];

/**
 * A connection keeps a named statement for the next request. SQL that somebody got into one request could put its own
 * in the place of a name that it knows, and would then run as the next person: so no name can be known.
 */
export const unguessable = (name: string) => `${name} ${secret}`;
const secret = randomUUID();

/**
 * Names for the texts that come again and again: a connection plans a named statement once. The first hundred of a
 * process get one, so that the plans which every connection keeps stay few, whatever filters people combine.
 */
export function createStatementNames() {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  return function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known || names.size >= most || text.length > longest) return known;
    const times = (seen.get(text) ?? 0) + 1;
    if (seen.size >= watched) seen.clear();
    seen.set(text, times);
    if (times < wanted) return undefined;
    seen.delete(text);
    names.set(text, unguessable(`s${names.size + 1}`));
    return names.get(text);
  };
}
