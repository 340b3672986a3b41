import { readFile } from "node:fs/promises";
import sharp from "sharp";
import type { Mark } from "./mark.ts";
import { markImage, type Page } from "./mark-image.ts";
import { renderPage, withPdf } from "./render.ts";

const mostBytes = 160 * 1024 * 1024;

/** Pages without a mark, in memory only and never outside of this process. The least recently seen goes first. */
const rendered = new Map<string, Promise<Page>>();
let held = 0;

export type PageImage = { path: string; sha256: string; page: number; width: number; mark: Mark };

/** One page with the reader's mark, as JPEG. Many readers of one page cost one rendering. */
export async function pageImage({ path, sha256, page, width, mark }: PageImage) {
  const key = `${sha256} ${page} ${width}`;
  const known = rendered.get(key);
  const pixels = known ?? render(path, page, width);
  rendered.delete(key);
  rendered.set(key, pixels);
  if (!known) void pixels.then(keep, () => rendered.delete(key));
  return markImage(await pixels, mark);
}

async function render(path: string, page: number, asked: number): Promise<Page> {
  const drawn = await withPdf(await readFile(path), (doc) => renderPage(doc, page, asked));
  const { width, height } = drawn;
  const data = await sharp(drawn.data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .raw()
    .toBuffer();
  return { data, width, height };
}

async function keep({ data }: Page) {
  held += data.length;
  for (const [key, pixels] of rendered) {
    if (held <= mostBytes) return;
    rendered.delete(key);
    held -= (await pixels.catch(() => ({ data: new Uint8Array() }))).data.length;
  }
}
