import { openStorage, type Storage, StorageSettingsError } from "@candor/storage";
import type { Environment } from "./env.ts";
import { Failure } from "./failure.ts";
import { needed } from "./settings.ts";

/** The store that admin and worker use too. */
export function storageOf(env: Environment): Storage {
  if (!env.STORAGE_URL) needed(env, "STORAGE_DIR");
  try {
    return openStorage(env);
  } catch (error) {
    if (error instanceof StorageSettingsError) throw new Failure(error.message, "Set it as for admin and worker.");
    throw error;
  }
}
