import { randomUUID } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Storage } from "@candor/storage";
import { makeScratch } from "../scratch.ts";
import type { Means } from "./make-copy.ts";
import { type MarkFor, markOf } from "./mark-of.ts";

type Shown = { servedSha256: string };

/** A page with the reader's mark in its pixels. The original lies beside this process for as long as it runs. */
export async function imageOf(
  { servedSha256 }: Shown,
  page: number,
  width: number,
  given: MarkFor,
  { storage, press }: Means,
) {
  const path = await atHand(servedSha256, storage);
  return press.page({ path, sha256: servedSha256, page, width, mark: markOf(given) });
}

let made: Promise<string> | undefined;
/** One for as long as this process runs. */
const pagesFolder = () =>
  (made ??= makeScratch().then(({ folder }) => {
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }));

const mostFiles = 40;
/** By hash, the longest unseen first. */
const files = new Map<string, Promise<string>>();

/** Fetched once, however many readers open it at the same moment. */
async function atHand(sha256: string, storage: Storage): Promise<string> {
  const folder = await pagesFolder();
  const known = files.get(sha256) ?? fetchTo(join(folder, sha256), sha256, storage);
  files.delete(sha256);
  files.set(sha256, known);
  const [oldest] = files.keys();
  if (oldest && files.size > mostFiles) {
    files.delete(oldest);
    await rm(join(folder, oldest), { force: true });
  }
  return known.catch((error: unknown) => {
    files.delete(sha256);
    throw error;
  });
}

async function fetchTo(path: string, sha256: string, storage: Storage) {
  const arriving = `${path}.${randomUUID()}`;
  try {
    await pipeline(await storage.get(sha256), createWriteStream(arriving, { mode: 0o600 }));
    await rename(arriving, path);
  } finally {
    await rm(arriving, { force: true });
  }
  return path;
}
