import { randomBytes } from "node:crypto";
import { StorageError } from "./storage.ts";

/** The folders of a shelf. `incoming` is where a local folder writes before it renames. */
export const folders = { objects: "objects/", aside: "aside/", uploads: "uploads/", incoming: "incoming/" } as const;

export function nameOf(folder: "objects" | "aside", hash: string): string {
  if (!isHash(hash)) throw new StorageError("bad_hash", "an object is named by 64 lower-case hex digits");
  return `${folders[folder]}${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
}

export const isHash = (hash: string) => /^[0-9a-f]{64}$/.test(hash);
export const lastPart = (name: string) => name.slice(name.lastIndexOf("/") + 1);

export const newUploadId = () => randomBytes(16).toString("hex");

export function uploadFolder(id: string): string {
  if (!/^[0-9a-f]{32}$/.test(id)) throw new StorageError("bad_id", "an upload is named by 32 lower-case hex digits");
  return `${folders.uploads}${id}/`;
}
