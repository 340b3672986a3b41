import { isHash, lastPart, uploadFolder } from "./names.ts";
import type { Shelf } from "./shelf.ts";
import { StorageError, type StoredObject } from "./storage.ts";

// An upload is a folder: `begun`, pieces named by where they start and end, and once sealed `sealed-<hash>-<size>`. What
// it holds follows from these names alone, so a process that dies leaves a state and never a half-told one.

export const begun = "begun";
export const pieceName = (start: number, end: number) => `${String(start).padStart(15, "0")}-${end}`;
export const sealedName = ({ hash, size }: StoredObject) => `sealed-${hash}-${size}`;

/** A piece, without what the pieces before it hold too. */
export type Piece = { name: string; skip: number; size: number };
export type UploadState = { pieces: Piece[]; files: number; size: number; sealed: StoredObject | null };

export async function readState(shelf: Shelf, id: string): Promise<UploadState> {
  const folder = uploadFolder(id);
  const names: string[] = [];
  for await (const { name } of shelf.list(folder)) names.push(name);
  const sealed = names.map(readSealed).find((object) => object !== null) ?? null;
  if (!sealed && !names.includes(folder + begun)) throw new StorageError("missing", `no upload ${id}`);
  const pieces = inOrder(names);
  const size = sealed?.size ?? pieces.reduce((sum, piece) => sum + piece.size, 0);
  return { pieces, files: names.length, size, sealed };
}

/** From the first byte on, up to the first gap. Two calls at once may have left pieces that overlap. */
function inOrder(names: string[]): Piece[] {
  const found = names
    .map((name) => ({ name, span: /^(\d{15})-(\d+)$/.exec(lastPart(name)) }))
    .filter(({ span }) => span !== null)
    .map(({ name, span }) => ({ name, start: Number(span?.[1]), end: Number(span?.[2]) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { name, start, end } of found) {
    if (start > reached) break;
    if (end > reached) pieces.push({ name, skip: reached - start, size: end - reached });
    reached = Math.max(reached, end);
  }
  return pieces;
}

function readSealed(name: string): StoredObject | null {
  const [, hash = "", size] = /^sealed-([0-9a-f]+)-(\d+)$/.exec(lastPart(name)) ?? [];
  return isHash(hash) ? { hash, size: Number(size) } : null;
}
