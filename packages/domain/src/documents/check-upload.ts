import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileRefused, type Inspection, type Press } from "@candor/documents";
import { type Scanner, type Storage, StorageError } from "@candor/storage";
import type { Actor } from "../acting-as.ts";
import { withScratch } from "../scratch.ts";
import { claimUpload, type Claimed } from "./claim-upload.ts";
import { documentMaxBytes, type CheckUpload } from "./inputs.ts";
import { refuseUpload } from "./refuse-upload.ts";
import { sealVersion } from "./seal-version.ts";

export type Surroundings = { storage: Storage; press: Press; scanner: Scanner; isLastTry?: boolean };

/**
 * Looks at a file that has arrived, and makes a version of it or says why not. The bytes are kept before the version is
 * written, so there is never a version without its bytes. Running it again changes nothing.
 */
export async function checkUpload(actor: Actor, { uploadId }: CheckUpload, surroundings: Surroundings) {
  const claimed = await claimUpload(actor, uploadId);
  if (!claimed) return null;
  try {
    return await withScratch((folder) => judge(actor, claimed, surroundings, folder));
  } catch (error) {
    const refusal = refusalOf(error, surroundings.isLastTry ?? false);
    if (!refusal) throw error;
    await refuseUpload(actor, uploadId, refusal);
    await surroundings.storage.uploads.discard(claimed.storageId);
    return { refusal };
  }
}

async function judge(actor: Actor, claimed: Claimed, { storage, press, scanner }: Surroundings, folder: string) {
  const [path, converted] = [join(folder, "given"), join(folder, "converted")];
  const hash = await copyTo(path, await storage.uploads.read(claimed.storageId));
  await scan(scanner, path);
  const found = await press.inspect({ path, converted });
  // What was looked at is what is kept: other bytes do not have its hash.
  const kept = await storage.uploads.seal(claimed.storageId, { size: claimed.size, hash });
  const served = found.treatment === "converted" ? await keepFile(storage, converted) : kept;
  const version = await sealVersion(actor, claimed, { ...facts(found), sha256: kept.hash, servedSha256: served.hash });
  await storage.uploads.discard(claimed.storageId);
  return version;
}

async function copyTo(path: string, bytes: Readable) {
  const hash = createHash("sha256");
  await pipeline(
    bytes,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path),
  );
  return hash.digest("hex");
}

const facts = ({ mediaType, pages }: Inspection) => ({ mediaType, pages });
const keepFile = (storage: Storage, path: string) =>
  storage.put(createReadStream(path), { maxBytes: documentMaxBytes * 4 });

/** Where a scanner is configured, nothing is taken that it did not see. */
async function scan(scanner: Scanner, path: string) {
  const verdict = await scanner.scan(createReadStream(path));
  if (verdict.state === "infected") throw new NotPassed(`infected: ${verdict.name}`);
  if (verdict.state === "too_long") throw new NotPassed("unscannable");
}

class NotPassed extends Error {
  override name = "NotPassed";
}

/** The reason as it is stored: a code, and after a colon where it is. Null: worth another try. */
function refusalOf(error: unknown, isLastTry: boolean) {
  if (error instanceof FileRefused || error instanceof NotPassed) return error.message;
  if (!isLastTry) return null;
  // Not at once: whoever does the same at the same time may just have sealed what was being read.
  if (error instanceof StorageError && error.code === "missing") return "lost";
  return error instanceof StorageError && error.message.startsWith("clamd") ? "scanner_down" : "our_fault";
}
