import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import reader from "@cantoo/fontkit";

const { resolve } = createRequire(import.meta.url);

let regular: Buffer | undefined;
let bold: Buffer | undefined;

// Read where it is installed: a bundler that follows the name finds no module in a font.
const face = (name: string) => readFileSync(resolve(["dejavu-fonts-ttf", "ttf", `${name}.ttf`].join("/")));

/** DejaVu Sans: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic. */
export const regularFont = () => (regular ??= face("DejaVuSans"));
export const boldFont = () => (bold ??= face("DejaVuSans-Bold"));

const read = new Map<Uint8Array, unknown>();

/** What the library asks for a font's tables. To read them costs as much as to mark fifty pages: once is enough. */
function create(bytes: Uint8Array) {
  const known = read.get(bytes) ?? reader.create(bytes);
  read.set(bytes, known);
  return known;
}
export const fontkit = { ...reader, create: create as typeof reader.create };

type Glyphs = {
  unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  layout(text: string): Run;
};
type Run = { glyphs: { path: { toSVG(): string } }[]; positions: { xAdvance: number }[]; advanceWidth: number };

let glyphs: Glyphs | undefined;
export const regularGlyphs = () => (glyphs ??= fontkit.create(regularFont()) as unknown as Glyphs);

/**
 * A text in the order in which it is stored, in letters that the font has. The others are written as their code, as in
 * [U+738B]: a box would stand for anybody.
 */
export const lettersOf = (text: string) =>
  Array.from(text.normalize("NFC").replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu, " "), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isKnown = letter === "\n" || regularGlyphs().hasGlyphForCodePoint(code);
    return isKnown ? letter : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  }).join("");
