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
  const lattice = latticeFor(mark, width, height, widthOf);
  return { tiles: fill(lattice, width, height), foot: placeFoot(mark, width, widthOf) };
}

/** One piece of those rows, `across` wide and `down` high, that continues itself on every side; from (across, down) on. */
export function placePiece(mark: Mark, width: number, height: number, widthOf: (text: string) => number) {
  const lattice = latticeFor(mark, width, height, widthOf);
  const [across, down] = [lattice.across, lattice.down * 2];
  return { tiles: fill(lattice, across * 3, down * 3), across, down, foot: placeFoot(mark, width, widthOf) };
}

type Lattice = { lines: string[]; size: number; across: number; down: number };

/** The longest line fits between two repetitions, also on a page smaller than one. */
function latticeFor(mark: Mark, width: number, height: number, widthOf: (text: string) => number): Lattice {
  const lines = markLines(mark);
  const longest = Math.max(...lines.map(widthOf));
  const fit = Math.min(1, tile.across / (longest * tile.size), Math.min(width, height) / 240);
  return { lines, size: tile.size * fit, across: tile.across * Math.min(1, fit * 1.2), down: tile.down * fit };
}

function fill({ lines, size, across, down }: Lattice, width: number, height: number) {
  const tiles: Placed[] = [];
  for (let row = 0, y = -down / 2; y < height + down / 2; row += 1, y += down)
    for (let x = -across * (row % 2 ? 0.75 : 0.25); x < width; x += across)
      lines.forEach((text, n) => {
        const drop = n * size * 1.3;
        const [dx, dy] = [drop * Math.sin(tile.turn), drop * Math.cos(tile.turn)];
        tiles.push({ text, size, turn: tile.turn, x: x + dx, y: y - dy });
      });
  return tiles;
}

function placeFoot(mark: Mark, width: number, widthOf: (text: string) => number): Placed {
  const text = markLines(mark).join(" · ");
  const size = Math.min(foot.size, (width - 2 * foot.margin) / Math.max(widthOf(text), 0.001));
  return { text, size, turn: 0, x: Math.min(foot.margin, width / 20), y: foot.margin };
}
