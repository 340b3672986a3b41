import { folders } from "./names.ts";
import type { Shelf } from "./shelf.ts";
import { discardUpload } from "./uploads.ts";

/** Files that were never finished, and uploads by their youngest file: a sealed one counts as any other. */
export async function sweepLeftovers(shelf: Shelf, { olderThanMs }: { olderThanMs: number }): Promise<number> {
  const before = Date.now() - olderThanMs;
  let swept = 0;
  for await (const { name, changedAt } of shelf.list(folders.incoming)) {
    if (changedAt.getTime() > before) continue;
    await shelf.remove(name);
    swept += 1;
  }
  for (const [id, touched] of await lastTouched(shelf)) {
    if (touched > before) continue;
    await discardUpload(shelf, id);
    swept += 1;
  }
  return swept;
}

async function lastTouched(shelf: Shelf): Promise<Map<string, number>> {
  const touched = new Map<string, number>();
  for await (const { name, changedAt } of shelf.list(folders.uploads)) {
    const [, id] = /^uploads\/([0-9a-f]{32})\//.exec(name) ?? [];
    if (id) touched.set(id, Math.max(touched.get(id) ?? -Infinity, changedAt.getTime()));
  }
  return touched;
}
