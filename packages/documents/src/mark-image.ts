import sharp from "sharp";
import { regularGlyphs } from "./fonts.ts";
import { type Mark, type Placed, placePiece } from "./mark.ts";
import type { Pixels } from "./render.ts";

/** Burns the mark into a page's pixels. The letters are drawn as shapes: no font of the machine can be missing. */
export async function markImage({ data, width, height }: Pixels, mark: Mark): Promise<Buffer> {
  // As on a page of paper that is 595 points wide.
  const scale = width / Math.min(595, width);
  const { tiles, across, down, foot } = placePiece(mark, width / scale, height / scale, widthOf);
  // One piece is drawn and laid over the page again and again: to draw all of it would take as long as all the rest.
  const [pieceWidth, pieceHeight] = [
    Math.max(1, Math.min(width, Math.round(across * scale))),
    Math.max(1, Math.min(height, Math.round(down * scale))),
  ];
  const footHeight = Math.min(height, Math.ceil(24 * scale));
  const piece = drawing(tiles, 0.22, { scale, left: across, bottom: down, width: pieceWidth, height: pieceHeight });
  const line = drawing([foot], 0.85, { scale, left: 0, bottom: 0, width, height: footHeight });
  return sharp(data, { raw: { width, height, channels: 4 } })
    .composite([
      { input: Buffer.from(piece), tile: true },
      { input: Buffer.from(line), left: 0, top: height - footHeight },
    ])
    .removeAlpha()
    .webp({ quality: 82, effort: 0 })
    .toBuffer();
}

const widthOf = (text: string) => regularGlyphs().layout(text).advanceWidth / regularGlyphs().unitsPerEm;

type Window = { scale: number; left: number; bottom: number; width: number; height: number };

/** What of the placed texts is seen through a window, whose corner is in points and whose size in pixels. */
function drawing(placed: Placed[], opacity: number, { scale, left, bottom, width, height }: Window) {
  const { unitsPerEm } = regularGlyphs();
  const ids = new Map(Array.from(new Set(placed.map(({ text }) => text)), (text, n) => [text, `t${n}`]));
  const defined = Array.from(ids, ([text, id]) => `<g id="${id}">${shapeOf(text)}</g>`).join("");
  const used = placed.map((one) => shapeAt(one, ids.get(one.text) ?? "", unitsPerEm, opacity)).join("");
  // Upwards as in a PDF.
  const upwards = `translate(${-left * scale} ${height + bottom * scale}) scale(${scale} ${-scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${defined}</defs><g fill="#404040" transform="${upwards}">${used}</g></svg>`;
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
