import canonicalize from "canonicalize";
import { LedgerError } from "./disclosure.ts";

/**
 * The JSON Canonicalization Scheme, RFC 8785: keys in UTF-16 order, ECMAScript numbers, no white space.
 * Only what I-JSON (RFC 7493) can carry is accepted, so that reading the text back gives the same value.
 * Throws LedgerError for undefined, functions, bigints, NaN, infinities, lone surrogates, non-plain objects and cycles.
 */
export function canonicalJson(value: unknown): string {
  refuseForeign(value, "$", new Set());
  return canonicalize(value) ?? "";
}

function refuseForeign(value: unknown, path: string, above: Set<object>): void {
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") return refuseIf(!value.isWellFormed(), path, "a lone surrogate");
  if (typeof value === "number") return refuseIf(!Number.isFinite(value), path, "a number that JSON cannot carry");
  if (typeof value !== "object") return refuseIf(true, path, `a ${typeof value}`);
  refuseIf(above.has(value), path, "a cycle");
  refuseIf(!Array.isArray(value) && !isPlain(value), path, "an object that is not plain JSON");
  above.add(value);
  const entries = Array.isArray(value)
    ? [...value.entries()].map(([n, item]) => [String(n), item])
    : Object.entries(value);
  for (const [key, item] of entries as [string, unknown][]) {
    refuseIf(!key.isWellFormed(), path, "a key with a lone surrogate");
    refuseForeign(item, `${path}.${key}`, above);
  }
  above.delete(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refuseIf(foreign: boolean, path: string, what: string): void {
  if (foreign) throw new LedgerError(`${path} holds ${what}; only plain JSON can be canonicalised`);
}
