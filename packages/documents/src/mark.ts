import { lettersOf } from "./fonts.ts";

/** Who a copy was made for: on every page of it, visible and repeated. */
export type Mark = {
  person: string;
  tenant: string;
  /** With its zone, as the reader reads it. */
  at: string;
  disclosureId: string;
};

export const markLines = ({ person, tenant, at, disclosureId }: Mark) => [
  printable(`${person} · ${tenant}`),
  printable(`${at} · ${disclosureId}`),
];

/** One line of a bounded length: a name cannot turn the rest of the mark around or push it off the page. */
const printable = (text: string) => Array.from(lettersOf(text).replaceAll("\n", " ")).slice(0, 160).join("");

export type Placed = { text: string; x: number; y: number; size: number; turn: number };

const tile = { size: 13, turn: Math.PI / 6, across: 330, down: 150 };
const foot = { size: 7, margin: 10 };

/**
 * Where the words stand on a page of this width and height, in points from the lower left: rows of slanted text over the
 * whole of it, and one line at the foot. `widthOf` measures a text at size 1.
 */
export function placeMark(mark: Mark, width: number, height: number, widthOf: (text: string) => number) {
  const lines = markLines(mark);
  const longest = Math.max(...lines.map(widthOf));
  // The longest line fits between two repetitions, also on a page smaller than one.
  const fit = Math.min(1, tile.across / (longest * tile.size), Math.min(width, height) / 240);
  const [size, across, down] = [tile.size * fit, tile.across * Math.min(1, fit * 1.2), tile.down * fit];
  const tiles: Placed[] = [];
  for (let row = 0, y = -down / 2; y < height + down / 2; row += 1, y += down) {
    for (let x = -across * (row % 2 ? 0.75 : 0.25); x < width; x += across) {
      lines.forEach((text, n) => {
        const drop = n * size * 1.3;
        tiles.push({
          text,
          size,
          turn: tile.turn,
          x: x + drop * Math.sin(tile.turn),
          y: y - drop * Math.cos(tile.turn),
        });
      });
    }
  }
  const text = lines.join(" · ");
  const footSize = Math.min(foot.size, (width - 2 * foot.margin) / Math.max(widthOf(text), 0.001));
  return { tiles, foot: { text, size: footSize, turn: 0, x: Math.min(foot.margin, width / 20), y: foot.margin } };
}
