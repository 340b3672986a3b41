import { readThenCompare } from "./order.ts";

const SHAPE = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

const NANOSECONDS = 1_000_000_000;

/** RFC 3339 instants, to the nanosecond, whatever their offset; a leap second comes last in its minute. VERS `datetime`. */
export const datetime = readThenCompare(read, (a, b) => a.second - b.second || a.nanosecond - b.nanosecond);

function read(text: string): { second: number; nanosecond: number } | null {
  const [, date, time, fraction = "", offset] = SHAPE.exec(text.trim()) ?? [];
  if (date === undefined) return null;
  const leap = time?.endsWith(":60") ?? false;
  const second = Date.parse(`${date}T${leap ? time?.replace(/60$/, "59") : time}${offset}`);
  const nanosecond = Number(fraction.padEnd(9, "0")) + (leap ? NANOSECONDS : 0);
  return Number.isNaN(second) ? null : { second, nanosecond };
}
