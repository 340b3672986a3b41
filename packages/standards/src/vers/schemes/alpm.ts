import type { PackageVersion } from "./deb.ts";
import { compareDigits, compareText, readThenCompare } from "./order.ts";

/**
 * Arch Linux, vercmp(8): 1.0a < 1.0alpha < 1.0b < 1.0beta < 1.0p < 1.0rc < 1.0 < 1.0.a < 1.0.1. The release counts
 * only when both versions have one.
 */
export const alpm = readThenCompare(readAlpm, compareAlpm);

export function readAlpm(text: string): PackageVersion | null {
  const found = /^(?:(\d+):)?([a-z0-9._+~]+)(?:-(\d+(?:\.\d+)?))?$/i.exec(text.trim());
  if (found === null || found[2] === undefined) return null;
  return { epoch: found[1] ?? "0", upstream: found[2], revision: found[3] ?? null };
}

function compareAlpm(a: PackageVersion, b: PackageVersion): number {
  const order = compareDigits(a.epoch, b.epoch) || compareUpstream(a.upstream, b.upstream);
  if (order !== 0 || a.revision === null || b.revision === null) return order;
  return compareUpstream(a.revision, b.revision);
}

interface Segment {
  text: string;
  /** Characters between this segment and the one before. */
  gap: number;
}

function compareUpstream(a: string, b: string): number {
  const [first, second] = [segments(a), segments(b)];
  for (let n = 0; ; n += 1) {
    const [x, y] = [first[n], second[n]];
    if (x === undefined || y === undefined) return compareRest(x, y);
    const order = compareSegments(x, y);
    if (order !== 0) return order;
  }
}

function segments(text: string): Segment[] {
  let end = 0;
  return [...text.matchAll(/\d+|[a-z]+/gi)].map((found) => {
    const gap = found.index - end;
    end = found.index + found[0].length;
    return { text: found[0], gap };
  });
}

function compareSegments(x: Segment, y: Segment): number {
  if (x.gap !== y.gap) return x.gap - y.gap;
  const [xDigits, yDigits] = [/\d/.test(x.text), /\d/.test(y.text)];
  if (xDigits !== yDigits) return xDigits ? 1 : -1;
  return xDigits ? compareDigits(x.text, y.text) : compareText(x.text, y.text);
}

/** Letters straight after the end make a version older (1.0a < 1.0), anything else makes it newer. */
function compareRest(x: Segment | undefined, y: Segment | undefined): number {
  if (x === y) return 0;
  const rest = (x ?? y) as Segment;
  const newer = rest.gap > 0 || /\d/.test(rest.text) ? 1 : -1;
  return x === undefined ? -newer : newer;
}
