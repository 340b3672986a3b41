import { Invalid, type Issue } from "./errors.ts";

/** PostgreSQL holds neither NUL nor half of a pair of surrogates. */
export const isStorable = (text: string) => !text.includes("\0") && text.isWellFormed();
export const unstorable = "This text has a character in it that cannot be stored. Type it again instead of pasting it.";

// No input of ours is deeper; whatever is will be refused for its shape.
const deepest = 20;

/** Before a verb reads what it was given: every text in it, wherever it stands. */
export function refuseUnstorable(given: unknown) {
  const issues = [...unstorableIn(given, [])];
  if (issues.length > 0) throw new Invalid("Some fields are not right.", issues);
}

function* unstorableIn(value: unknown, path: string[]): Generator<Issue> {
  if (typeof value === "string" && !isStorable(value)) yield { path: path.join("."), message: unstorable };
  if (typeof value !== "object" || value === null || path.length >= deepest) return;
  for (const [key, one] of Object.entries(value)) yield* unstorableIn(one, [...path, key]);
}
