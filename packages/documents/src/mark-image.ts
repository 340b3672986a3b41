import sharp from "sharp";
import { regularGlyphs } from "./fonts.ts";
import { type Mark, type Placed, placePiece } from "./mark.ts";

/** Three bytes for each pixel. */
export type Page = { data: Uint8Array; width: number; height: number };

const grey = 0x40;

/** Burns the mark into a page's pixels. The letters are drawn as shapes: no font of the machine can be missing. */
export async function markImage({ data, width, height }: Page, mark: Mark): Promise<Buffer> {
  const { piece, foot } = await stencilsFor(mark, width, height);
  const marked = Buffer.from(data);
  for (let top = 0; top < height; top += piece.height)
    for (let left = 0; left < width; left += piece.width) lay(marked, { width, height }, piece, left, top);
  lay(marked, { width, height }, foot, 0, height - foot.height);
  // Neither smaller by a tenth is worth the five times that WebP or better tables take: readers wait for it.
  const kept = { quality: 82, optimiseCoding: false };
  return sharp(marked, { raw: { width, height, channels: 3 } })
    .jpeg(kept)
    .toBuffer();
}

/** Where ink is, and how much of it: most of a piece is none. */
type Stencil = { width: number; height: number; x: Uint16Array; y: Uint16Array; ink: Uint8Array };
type Stencils = { piece: Stencil; foot: Stencil };

/** One reader looks at page after page of one size. */
const known = new Map<string, Promise<Stencils>>();
const mostKnown = 100;

function stencilsFor(mark: Mark, width: number, height: number): Promise<Stencils> {
  const key = JSON.stringify([mark, width, height]);
  const found = known.get(key) ?? cut(mark, width, height);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > mostKnown) known.delete(oldest);
  return found;
}

async function cut(mark: Mark, width: number, height: number): Promise<Stencils> {
  // As on a page of paper that is 595 points wide.
  const scale = width / Math.min(595, width);
  const { tiles, across, down, foot } = placePiece(mark, width / scale, height / scale, widthOf);
  // One piece is drawn and laid over the page again and again: to draw all of it would take as long as all the rest.
  const [pieceWidth, pieceHeight] = [
    Math.max(1, Math.min(width, Math.round(across * scale))),
    Math.max(1, Math.min(height, Math.round(down * scale))),
  ];
  const footHeight = Math.min(height, Math.ceil(24 * scale));
  const piece = { scale, left: across, bottom: down, width: pieceWidth, height: pieceHeight };
  const line = { scale, left: 0, bottom: 0, width, height: footHeight };
  return { piece: await stencilOf(tiles, 0.22, piece), foot: await stencilOf([foot], 0.85, line) };
}

async function stencilOf(placed: Placed[], opacity: number, seen: Window): Promise<Stencil> {
  const drawn = await sharp(Buffer.from(drawing(placed, opacity, seen)))
    .ensureAlpha()
    .raw()
    .toBuffer();
  const [x, y, ink]: number[][] = [[], [], []];
  for (let at = 0; at < seen.width * seen.height; at += 1) {
    const alpha = drawn[at * 4 + 3] ?? 0;
    if (alpha > 0) {
      x?.push(at % seen.width);
      y?.push(Math.floor(at / seen.width));
      ink?.push(alpha);
    }
  }
  const { width, height } = seen;
  return { width, height, x: Uint16Array.from(x ?? []), y: Uint16Array.from(y ?? []), ink: Uint8Array.from(ink ?? []) };
}

function lay(pixels: Buffer, { width, height }: Omit<Page, "data">, stencil: Stencil, left: number, top: number) {
  for (let n = 0; n < stencil.ink.length; n += 1) {
    const [x, y] = [left + (stencil.x[n] as number), top + (stencil.y[n] as number)];
    if (x >= width || y >= height) continue;
    const [at, ink] = [(y * width + x) * 3, stencil.ink[n] as number];
    for (let channel = at; channel < at + 3; channel += 1) {
      const paper = pixels[channel] as number;
      pixels[channel] = paper + ((grey - paper) * ink) / 255;
    }
  }
}

const widthOf = (text: string) => regularGlyphs().layout(text).advanceWidth / regularGlyphs().unitsPerEm;

type Window = { scale: number; left: number; bottom: number; width: number; height: number };

/** What of the placed texts is seen through a window, whose corner is in points and whose size in pixels. */
function drawing(all: Placed[], opacity: number, window: Window) {
  const { scale, left, bottom, width, height } = window;
  const { unitsPerEm } = regularGlyphs();
  const lengths = new Map(Array.from(new Set(all.map(({ text }) => text)), (text) => [text, widthOf(text)]));
  const placed = all.filter((one) => isSeen(one, (lengths.get(one.text) ?? 0) * one.size, window));
  const ids = new Map(Array.from(new Set(placed.map(({ text }) => text)), (text, n) => [text, `t${n}`]));
  const defined = Array.from(ids, ([text, id]) => `<g id="${id}">${shapeOf(text)}</g>`).join("");
  const used = placed.map((one) => shapeAt(one, ids.get(one.text) ?? "", unitsPerEm, opacity)).join("");
  // Upwards as in a PDF.
  const upwards = `translate(${-left * scale} ${height + bottom * scale}) scale(${scale} ${-scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${defined}</defs><g fill="#404040" transform="${upwards}">${used}</g></svg>`;
}

/** A slanted text lies between its start and its end; a line more on every side holds its letters. */
function isSeen({ x, y, size, turn }: Placed, length: number, { scale, left, bottom, width, height }: Window) {
  const [right, top] = [x + length * Math.cos(turn), y + length * Math.sin(turn)];
  const isAcross = right > left - 2 * size && x < left + width / scale + 2 * size;
  return isAcross && top > bottom - 2 * size && y < bottom + height / scale + 2 * size;
}

function shapeAt({ x, y, size, turn }: Placed, id: string, unitsPerEm: number, opacity: number) {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((turn * 180) / Math.PI).toFixed(1)}) scale(${(size / unitsPerEm).toFixed(6)})`;
  return `<use href="#${id}" opacity="${opacity}" transform="${at}"/>`;
}

function shapeOf(text: string) {
  const { glyphs, positions } = regularGlyphs().layout(text);
  let x = 0;
  return glyphs
    .map(({ path }, n) => {
      const drawn = `<path transform="translate(${x} 0)" d="${path.toSVG()}"/>`;
      x += positions[n]?.xAdvance ?? 0;
      return drawn;
    })
    .join("");
}
