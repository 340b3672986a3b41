import type { Readable } from "node:stream";

export interface StoredObject {
  /** SHA-256 of the bytes, 64 lower-case hex digits: the object's only name. */
  hash: string;
  /** Bytes. */
  size: number;
}

export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** Bytes by their hash. Objects never change; putting the same bytes twice keeps one copy. Memory is bounded throughout.
 * Any call may throw `unavailable` (worth another try) or `refused` (the store does not let us). */
export interface Storage {
  /** Stores the bytes and names them. Once it resolves they survive a crash. Throws `too_large` past `maxBytes`. */
  put(bytes: Bytes, limits: { maxBytes: number }): Promise<StoredObject>;
  /** Streams the bytes; throws `missing`. The stream fails with `corrupt`, its last chunk withheld, when the bytes no longer
   * have their hash. A range (`end` excluded) cannot be checked against it. */
  get(hash: string, range?: { start: number; end: number }): Promise<Readable>;
  has(hash: string): Promise<boolean>;
  /** Deleting what is not there is no error. */
  delete(hash: string): Promise<void>;
  /** In the order of the hashes; `after` goes on where an earlier list ended. */
  list(from?: { after?: string }): AsyncIterable<StoredObject & { changedAt: Date }>;
  /** Removes half-written files and uploads that nobody touched for so long. Returns how many. */
  sweep(options: { olderThanMs: number }): Promise<number>;
  /** Sets aside what is so old and unknown; what was set aside that long ago and is still unknown is removed, what has become
   * known returns. `get` finds what is set aside, so a record made within that time never loses its bytes. */
  sweepOrphans(isKnown: IsKnown, options: { olderThanMs: number }): Promise<{ setAside: number; removed: number }>;
  uploads: Uploads;
}

/** Which of these hashes something still refers to. */
export type IsKnown = (hashes: string[]) => Promise<Set<string>>;

/** Bytes that arrive in several goes. An upload is no object until it is sealed. Every call but `discard` throws `missing`
 * for one that is not there. */
export interface Uploads {
  /** An id of 128 random bits. */
  begin(): Promise<string>;
  /** Answers the size now durable. What is there already is skipped, so a call may be repeated; a gap is refused with
   * `bad_offset` and the size that is there. When the source fails, what arrived of it is kept. Throws `too_large`, and
   * `busy` while another call to the same upload runs. */
  append(id: string, offset: number, bytes: Bytes, limits: { maxBytes: number }): Promise<number>;
  size(id: string): Promise<number>;
  read(id: string): Promise<Readable>;
  /** Makes the object of exactly `size` bytes, else throws `bad_offset`; with a hash, `corrupt` for any other bytes. May be
   * repeated, after a crash too. */
  seal(id: string, whole: { size: number; hash?: string | undefined }): Promise<StoredObject>;
  /** Forgets the upload; an object sealed from it stays. */
  discard(id: string): Promise<void>;
}

export type StorageErrorCode =
  | "missing"
  | "too_large"
  | "bad_hash"
  | "bad_id"
  | "bad_offset"
  | "busy"
  | "sealed"
  | "corrupt"
  | "unavailable"
  | "refused";

export class StorageError extends Error {
  override name = "StorageError";
  readonly code: StorageErrorCode;
  /** With `bad_offset`: the bytes that are there. */
  readonly size: number | undefined;

  constructor(code: StorageErrorCode, message: string, details: { size?: number; cause?: unknown } = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.size = details.size;
  }
}
