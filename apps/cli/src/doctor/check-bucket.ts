import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { openStorage, StorageError } from "@candor/storage";
import type { Environment } from "../env.ts";
import { fail, type Finding, ok } from "./finding.ts";

/** All that the apps do with a store is done once, with a few bytes: write, list, read, remove. */
export async function checkBucket(env: Environment): Promise<Finding[]> {
  const where = env.STORAGE_URL?.replace(/\?.*/s, "") ?? "";
  try {
    const storage = openStorage(env);
    const { hash } = await storage.put(randomBytes(16), { maxBytes: 16 });
    await storage.list()[Symbol.asyncIterator]().next();
    await buffer(await storage.get(hash));
    await storage.delete(hash);
    return [ok(`${where} can be written, listed, read and cleared.`)];
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const mend = "Correct the address or the key; it needs to list the bucket, and to put, get and delete objects.";
    return [fail(`${where} cannot be used (${error.message}).`, mend)];
  }
}
