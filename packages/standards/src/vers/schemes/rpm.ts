import type { PackageVersion } from "./deb.ts";
import { compareDigits, compareText, readThenCompare } from "./order.ts";

/**
 * RPM: epoch, version and release, each by rpmvercmp (rpm-version(7)): "~" before everything, "^" just after the end.
 * A missing release comes before any, as in rpm's own label comparison.
 */
export const rpm = readThenCompare(readRpm, compareRpm);

export function readRpm(text: string): PackageVersion | null {
  const found = /^(?:(\d+):)?([a-z0-9._+~^]+)(?:-([a-z0-9._+~^]+))?$/i.exec(text.trim());
  if (found === null || found[2] === undefined) return null;
  return { epoch: found[1] ?? "0", upstream: found[2], revision: found[3] ?? null };
}

function compareRpm(a: PackageVersion, b: PackageVersion): number {
  return (
    compareDigits(a.epoch, b.epoch) ||
    rpmvercmp(a.upstream, b.upstream) ||
    rpmvercmp(a.revision ?? "", b.revision ?? "")
  );
}

export function rpmvercmp(a: string, b: string): number {
  const [first, second] = [segments(a), segments(b)];
  for (let n = 0; ; n += 1) {
    const [x, y] = [first[n] ?? "", second[n] ?? ""];
    if (x === "" && y === "") return 0;
    const order = compareSegments(x, y);
    if (order !== 0) return order;
  }
}

function segments(text: string): string[] {
  return text.match(/\d+|[a-z]+|~|\^/gi) ?? [];
}

/** "" is the end of the version. */
function compareSegments(x: string, y: string): number {
  if (x === "~" || y === "~") return Number(y === "~") - Number(x === "~");
  if (x === "" || y === "") return x === "" ? -1 : 1;
  if (x === "^" || y === "^") return Number(y === "^") - Number(x === "^");
  const [xDigits, yDigits] = [/\d/.test(x), /\d/.test(y)];
  if (xDigits !== yDigits) return xDigits ? 1 : -1;
  return xDigits ? compareDigits(x, y) : compareText(x, y);
}
