export { DISCLOSURE_KINDS, DISCLOSURE_TYPE, LedgerError } from "./disclosure.ts";
export type { Disclosure, DisclosureKind, JsonObject, JsonValue } from "./disclosure.ts";
export { SALT_BYTES, leafOf, readLeaf, verifyLeaf } from "./leaf.ts";
export type { Leaf } from "./leaf.ts";
export { leafHash } from "./leaf-hash.ts";
export { canonicalJson } from "./canonical-json.ts";
