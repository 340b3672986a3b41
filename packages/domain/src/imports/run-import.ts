import { buffer } from "node:stream/consumers";
import { type Storage, StorageError } from "@candor/storage";
import type { Actor } from "../acting-as.ts";
import { applyImport } from "./apply-import.ts";
import { claimImport } from "./claim-import.ts";
import { failImport } from "./fail-import.ts";
import { type ImportError, ImportRefused, type Reading } from "./imports.ts";
import type { RunImport } from "./inputs.ts";
import { readImport } from "./read-import.ts";

type Surroundings = {
  storage: Storage;
  /** The queue will not ask again: what fails on our side is told instead of left to hang. */
  isLastTry?: boolean;
};

/** Reads a stored file and writes what it says, or records what is wrong with it. Running it again changes nothing. */
export async function runImport(actor: Actor, { importId }: RunImport, { storage, isLastTry = false }: Surroundings) {
  const claimed = await claimImport(actor, importId);
  if (!claimed) return null;
  try {
    const reading = await readStored(storage, claimed);
    if (!reading.ok) return await failImport(actor, importId, reading.errors, reading.total);
    return await applyImport(actor, claimed, reading);
  } catch (error) {
    if (error instanceof ImportRefused) return failImport(actor, importId, error.errors);
    if (isLastTry) await failImport(actor, importId, [ours]);
    throw error;
  }
}

async function readStored(
  storage: Storage,
  { kind, sha256 }: { kind: Parameters<typeof readImport>[0]; sha256: string },
): Promise<Reading> {
  try {
    return await readImport(kind, await buffer(await storage.get(sha256)));
  } catch (error) {
    if (error instanceof StorageError) return { ok: false, errors: [lost], total: 1 };
    throw error;
  }
}

const lost: ImportError = {
  where: "file",
  code: "file_lost",
  message: "The stored file can no longer be read.",
  hint: "Import the file again.",
};
const ours: ImportError = {
  where: "file",
  code: "our_fault",
  message: "The import failed on our side; nothing of the file was written.",
  hint: "Import the file again; if it fails once more, tell the operator the time.",
};
