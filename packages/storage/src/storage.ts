import type { Readable } from "node:stream";

export interface StoredObject {
  /** SHA-256 of the bytes, 64 lower-case hex digits: the object's only name. */
  hash: string;
  /** Bytes. */
  size: number;
}

/** Bytes by their hash. Objects never change; putting the same bytes twice keeps one copy. */
export interface Storage {
  /** Stores the bytes and names them. Once it resolves they survive a crash. Throws `too_large` past `maxBytes`. */
  put(bytes: Uint8Array | AsyncIterable<Uint8Array>, limits: { maxBytes: number }): Promise<StoredObject>;
  /** Streams the bytes; throws `missing`. The stream fails with `corrupt` when the bytes no longer have their hash. */
  get(hash: string): Promise<Readable>;
  has(hash: string): Promise<boolean>;
  /** Deleting what is not there is no error. */
  delete(hash: string): Promise<void>;
  /** Removes what interrupted puts left behind, if older than this. Returns how many. */
  sweep(options: { olderThanMs: number }): Promise<number>;
}

export type StorageErrorCode = "missing" | "too_large" | "bad_hash" | "corrupt";

export class StorageError extends Error {
  override name = "StorageError";
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
