import { randomBytes, timingSafeEqual } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import { DISCLOSURE_TYPE, LedgerError, refuseMisshapen } from "./disclosure.ts";
import type { Disclosure } from "./disclosure.ts";
import { leafHash } from "./leaf-hash.ts";

/** 128 bits: a published hash cannot be guessed back to the few statuses a tenant may have been told. */
export const SALT_BYTES = 16;

const FIELDS = ["advisory", "at", "kind", "revision", "salt", "subject", "tenant", "type"];

export interface Leaf {
  /** RFC 8785 JSON. Keep this text as it is (a `text` column, not `jsonb`): the hash is over its UTF-8 bytes. */
  leaf: string;
  /** SHA-256(0x00 ‖ leaf), 32 bytes. */
  hash: Buffer;
}

/**
 * One ledger leaf: the disclosure with its type and a salt, canonicalised (RFC 8785) and hashed (RFC 6962 §2.1).
 * `salt` is 16 random bytes; give it only to rebuild a known leaf.
 * Throws LedgerError when a field has the wrong shape or `subject` is not plain JSON.
 */
export function leafOf(disclosure: Disclosure, salt: Uint8Array = randomBytes(SALT_BYTES)): Leaf {
  refuseMisshapen(disclosure);
  if (salt.length !== SALT_BYTES) throw new LedgerError(`salt must be ${SALT_BYTES} bytes`);
  const { kind, tenant, advisory, revision, subject, at } = disclosure;
  const salted = Buffer.from(salt).toString("hex");
  const leaf = canonicalJson({ type: DISCLOSURE_TYPE, kind, tenant, advisory, revision, subject, at, salt: salted });
  return { leaf, hash: leafHash(leaf) };
}

/** True when `hash` is the RFC 6962 leaf hash of `leaf` and `leaf` is a canonical disclosure. Never throws. */
export function verifyLeaf(leaf: string, hash: Uint8Array): boolean {
  const expected = leafHash(leaf);
  if (hash.length !== expected.length || !timingSafeEqual(expected, hash)) return false;
  try {
    readLeaf(leaf);
    return true;
  } catch {
    return false;
  }
}

/**
 * The disclosure a leaf holds. Throws LedgerError unless it is exactly what `leafOf` writes: this type, these fields,
 * a 16-byte salt, canonical text (a second spelling of the same facts would be a second hash).
 */
export function readLeaf(leaf: string): Disclosure {
  const value = parse(leaf);
  const { type, salt, ...disclosure } = value;
  if (type !== DISCLOSURE_TYPE) throw new LedgerError(`type must be ${DISCLOSURE_TYPE}`);
  if (typeof salt !== "string" || !/^[0-9a-f]{32}$/.test(salt)) throw new LedgerError("salt must be 32 hex digits");
  if (Object.keys(value).sort().join() !== FIELDS.join()) throw new LedgerError(`fields must be ${FIELDS.join(", ")}`);
  refuseMisshapen(disclosure);
  if (canonicalJson(value) !== leaf) throw new LedgerError("the text is not canonical JSON");
  return disclosure;
}

function parse(leaf: string): Disclosure & { type: unknown; salt: unknown } {
  try {
    const value: unknown = JSON.parse(leaf);
    if (typeof value === "object" && value !== null) return value as Disclosure & { type: unknown; salt: unknown };
  } catch {
    // Not JSON at all: the same answer as any other text that is no leaf.
  }
  throw new LedgerError("a leaf must be a JSON object");
}
