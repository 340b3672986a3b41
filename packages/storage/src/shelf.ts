import type { Readable } from "node:stream";

export type Entry = { name: string; size: number; changedAt: Date };

/** Called anew for every try. */
export type Source = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What a place must be able to do to hold our bytes: files under names like `a/b/c`, each there whole or not at all. */
export interface Shelf {
  /** Durable once it resolves; replaces what had the name. When the source fails, nothing has changed. */
  write(name: string, source: Source, whole: { hash: string; size: number }): Promise<void>;
  /** Throws `missing`. The end is excluded. */
  read(name: string, range?: { start: number; end: number }): Promise<Readable>;
  has(name: string): Promise<boolean>;
  /** Also makes it as young as new. Throws `missing`. */
  move(from: string, to: string): Promise<void>;
  /** No error when it is not there. */
  remove(name: string): Promise<void>;
  /** All files in a folder and its folders, in the order of their names; `folder` ends with a slash. */
  list(folder: string, after?: string): AsyncIterable<Entry>;
}
