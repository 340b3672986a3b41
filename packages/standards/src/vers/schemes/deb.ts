import { compareDigits, readThenCompare } from "./order.ts";

export interface PackageVersion {
  epoch: string;
  upstream: string;
  /** Debian revision or RPM release; null when the text has none. */
  revision: string | null;
}

/** Debian versions, deb-version(7): epoch, upstream and revision; "~" before everything, even the end. */
export const deb = readThenCompare(readDeb, compareDeb);

export function readDeb(text: string): PackageVersion | null {
  const found = /^(?:(\d+):)?([a-z0-9.+:~-]+)$/i.exec(text.trim());
  const rest = found?.[2];
  if (found === null || rest === undefined) return null;
  const dash = rest.lastIndexOf("-");
  const [upstream, revision] = dash < 0 ? [rest, null] : [rest.slice(0, dash), rest.slice(dash + 1)];
  return upstream === "" ? null : { epoch: found[1] ?? "0", upstream, revision };
}

function compareDeb(a: PackageVersion, b: PackageVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    comparePart(a.upstream, b.upstream) ||
    comparePart(a.revision ?? "0", b.revision ?? "0")
  );
}

/** Alternates between the longest non-digit and the longest digit prefix, as dpkg does. */
function comparePart(a: string, b: string): number {
  const [first, second] = [pieces(a), pieces(b)];
  for (let n = 0; n < Math.max(first.length, second.length); n += 1) {
    const [x, y] = [first[n] ?? "", second[n] ?? ""];
    const order = n % 2 === 0 ? compareWords(x, y) : compareDigits(x, y);
    if (order !== 0) return order;
  }
  return 0;
}

/** Non-digits at even places, digits at odd ones. */
function pieces(text: string): string[] {
  return text.split(/(\d+)/);
}

function compareWords(a: string, b: string): number {
  for (let n = 0; n < Math.max(a.length, b.length); n += 1) {
    const order = weight(a[n]) - weight(b[n]);
    if (order !== 0) return order;
  }
  return 0;
}

function weight(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === "~") return -1;
  const code = character.charCodeAt(0);
  return /[a-z]/i.test(character) ? code : code + 256;
}
