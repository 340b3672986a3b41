import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileRefused, type Inspection, type Press } from "@candor/documents";
import { type Scanner, type Storage, StorageError } from "@candor/storage";
import type { Actor } from "../acting-as.ts";
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
  const folder = await mkdtemp(join(tmpdir(), "candor-check-"));
  try {
    return await judge(actor, claimed, surroundings, folder);
  } catch (error) {
    const refusal = refusalOf(error, surroundings.isLastTry ?? false);
    if (!refusal) throw error;
    await refuseUpload(actor, uploadId, refusal);
    await surroundings.storage.uploads.discard(claimed.storageId);
    return { refusal };
  } finally {
    await rm(folder, { recursive: true, force: true });
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
  if (verdict.state === "infected") throw new Infected(verdict.name);
}

class Infected extends Error {
  override name = "Infected";
}

/** The reason as it is stored: a code, and after a colon where it is. Null: worth another try. */
function refusalOf(error: unknown, isLastTry: boolean) {
  if (error instanceof FileRefused) return error.message;
  if (error instanceof Infected) return `infected: ${error.message}`;
  if (error instanceof StorageError && error.code === "missing") return "lost";
  if (!isLastTry) return null;
  return error instanceof StorageError && error.message.startsWith("clamd") ? "scanner_down" : "our_fault";
}
