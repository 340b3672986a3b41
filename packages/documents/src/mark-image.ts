import sharp from "sharp";
import { regularGlyphs } from "./fonts.ts";
import { type Mark, type Placed, placeMark } from "./mark.ts";
import type { Pixels } from "./render.ts";

/** Burns the mark into a page's pixels. The letters are drawn as shapes: no font of the machine can be missing. */
export async function markImage({ data, width, height }: Pixels, mark: Mark): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .composite([{ input: Buffer.from(drawing(mark, width, height)) }])
    .removeAlpha()
    .webp({ quality: 82, effort: 1 })
    .toBuffer();
}

/** As on a page of paper that is 595 points wide. */
export function drawing(mark: Mark, width: number, height: number) {
  const scale = width / Math.min(595, width);
  const { unitsPerEm } = regularGlyphs();
  const { tiles, foot } = placeMark(
    mark,
    width / scale,
    height / scale,
    (text) => regularGlyphs().layout(text).advanceWidth / unitsPerEm,
  );
  const shapes = new Map<string, string>();
  const idOf = (text: string) => {
    if (!shapes.has(text)) shapes.set(text, `t${shapes.size}`);
    return shapes.get(text) ?? "";
  };
  const used = [
    ...tiles.map((placed) => shapeAt(placed, idOf, unitsPerEm, 0.22)),
    shapeAt(foot, idOf, unitsPerEm, 0.85),
  ].join("");
  const defined = [...shapes].map(([text, id]) => `<g id="${id}">${shapeOf(text)}</g>`).join("");
  // Upwards as in a PDF.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${defined}</defs><g fill="#404040" transform="translate(0 ${height}) scale(${scale} ${-scale})">${used}</g></svg>`;
}

function shapeAt(
  { text, x, y, size, turn }: Placed,
  idOf: (text: string) => string,
  unitsPerEm: number,
  opacity: number,
) {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((turn * 180) / Math.PI).toFixed(1)}) scale(${(size / unitsPerEm).toFixed(6)})`;
  return `<use href="#${idOf(text)}" opacity="${opacity}" transform="${at}"/>`;
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
