import { createHash } from "node:crypto";

/** Domain separation of RFC 6962 §2.1: a leaf can never be presented as an inner node (0x01). */
const LEAF_PREFIX = Buffer.of(0x00);

/**
 * The Merkle leaf hash: SHA-256(0x00 ‖ data), 32 bytes. RFC 6962 §2.1.
 * A string is hashed as its UTF-8 bytes.
 */
export function leafHash(data: string | Uint8Array): Buffer {
  return createHash("sha256").update(LEAF_PREFIX).update(data).digest();
}
