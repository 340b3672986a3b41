import { folders, isHash, lastPart, nameOf } from "./names.ts";
import { isMissing } from "./objects.ts";
import type { Shelf } from "./shelf.ts";
import type { IsKnown } from "./storage.ts";

const batchSize = 500;

/** Two looks, at least `olderThanMs` apart: between them the bytes still answer. Nothing can be lost that was put, or whose
 * record was made, since the first look, although a store like S3 cannot delete on a condition. */
export async function sweepOrphans(shelf: Shelf, isKnown: IsKnown, { olderThanMs }: { olderThanMs: number }) {
  const before = Date.now() - olderThanMs;
  let [setAside, removed] = [0, 0];
  for await (const hashes of oldOnes(shelf, folders.aside, before)) {
    const known = await isKnown(hashes);
    for (const hash of hashes) {
      if (known.has(hash)) await moveIfThere(shelf, nameOf("aside", hash), nameOf("objects", hash));
      else await shelf.remove(nameOf("aside", hash));
      removed += known.has(hash) ? 0 : 1;
    }
  }
  for await (const hashes of oldOnes(shelf, folders.objects, before)) {
    const known = await isKnown(hashes);
    for (const hash of hashes.filter((each) => !known.has(each))) {
      await moveIfThere(shelf, nameOf("objects", hash), nameOf("aside", hash));
      setAside += 1;
    }
  }
  return { setAside, removed };
}

async function* oldOnes(shelf: Shelf, folder: string, before: number): AsyncGenerator<string[]> {
  const batch: string[] = [];
  for await (const { name, changedAt } of shelf.list(folder)) {
    if (changedAt.getTime() > before || !isHash(lastPart(name))) continue;
    batch.push(lastPart(name));
    if (batch.length === batchSize) yield batch.splice(0);
  }
  if (batch.length > 0) yield batch;
}

async function moveIfThere(shelf: Shelf, from: string, to: string): Promise<void> {
  await shelf.move(from, to).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}
