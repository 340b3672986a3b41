import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";

const { resolve } = createRequire(import.meta.url);

let regular: Buffer | undefined;
let bold: Buffer | undefined;

/** DejaVu Sans: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic. What it lacks is a box; the id still tells. */
export const regularFont = () => (regular ??= readFileSync(resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")));
export const boldFont = () => (bold ??= readFileSync(resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf")));

export { fontkit };
