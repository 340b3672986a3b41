import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Press, writeZip } from "@candor/documents";
import { type Storage, StorageError } from "@candor/storage";
import { makeScratch } from "../scratch.ts";
import { copyName } from "./copy-name.ts";
import type { Open } from "./load-open.ts";
import { type MarkFor, markOf } from "./mark-of.ts";

export type Means = { storage: Storage; press: Press };
/** What of a document its copy is made of. */
export type Copied = Pick<Open, "title" | "number" | "treatment" | "fileName" | "sha256" | "servedSha256">;
export type Copy = { fileName: string; mediaType: string; bytes: Readable };
/** A marked copy as a stream; what it needed on disk goes when the stream ends, however it ends. */
export async function makeCopy(document: Copied, given: MarkFor, { storage, press }: Means): Promise<Copy> {
  const { folder, tidy } = await makeScratch();
  const [original, out] = [join(folder, "given"), join(folder, "marked.pdf")];
  const [mark, fileName] = [markOf(given), copyName(document, given.locale)];
  try {
    if (document.treatment === "marked_cover") {
      // Known before the first byte leaves: an answer that breaks off says nothing of why.
      if (!(await storage.has(document.servedSha256))) throw new StorageError("missing", "The file's bytes are gone.");
      const title = document.title[given.locale] ?? document.title.en;
      const { fileName: name, sha256 } = document;
      await press.cover({ mark, title, fileName: name, sha256, locale: given.locale, out });
      const parts = [
        { name: "cover.pdf", open: async () => createReadStream(out) },
        { name, open: () => storage.get(document.servedSha256) },
      ];
      return { fileName, mediaType: "application/zip", bytes: ending(writeZip(parts), tidy) };
    }
    await pipeline(await storage.get(document.servedSha256), createWriteStream(original));
    await press.mark({ path: original, out, mark });
    return { fileName, mediaType: "application/pdf", bytes: ending(createReadStream(out), tidy) };
  } catch (error) {
    await tidy();
    throw error;
  }
}

function ending(bytes: Readable, tidy: () => Promise<void>) {
  bytes.once("close", () => void tidy());
  return bytes;
}
