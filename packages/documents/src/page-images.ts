import { readFile } from "node:fs/promises";
import type { Mark } from "./mark.ts";
import { markImage } from "./mark-image.ts";
import { type Pixels, renderPage, withPdf } from "./render.ts";

const mostBytes = 160 * 1024 * 1024;

/** Pages without a mark, in memory only and never outside of this process. The least recently seen goes first. */
const rendered = new Map<string, Promise<Pixels>>();
let held = 0;

export type PageImage = { path: string; sha256: string; page: number; width: number; mark: Mark };

/** One page with the reader's mark, as WebP. Many readers of one page cost one rendering. */
export async function pageImage({ path, sha256, page, width, mark }: PageImage) {
  const key = `${sha256} ${page} ${width}`;
  const known = rendered.get(key);
  const pixels = known ?? render(path, page, width);
  rendered.delete(key);
  rendered.set(key, pixels);
  if (!known) void pixels.then(keep, () => rendered.delete(key));
  return markImage(await pixels, mark);
}

const render = async (path: string, page: number, width: number) =>
  withPdf(await readFile(path), (doc) => renderPage(doc, page, width));

async function keep({ data }: Pixels) {
  held += data.length;
  for (const [key, pixels] of rendered) {
    if (held <= mostBytes) return;
    rendered.delete(key);
    held -= (await pixels.catch(() => ({ data: new Uint8Array() }))).data.length;
  }
}
