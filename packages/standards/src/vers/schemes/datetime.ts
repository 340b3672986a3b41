import { readThenCompare } from "./order.ts";

const SHAPE = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

/** RFC 3339 instants, to the nanosecond, whatever their offset. VERS `datetime`. */
export const datetime = readThenCompare(read, (a, b) => a.second - b.second || a.nanosecond - b.nanosecond);

function read(text: string): { second: number; nanosecond: number } | null {
  const [, date, time, fraction = "", offset] = SHAPE.exec(text.trim()) ?? [];
  if (date === undefined) return null;
  const second = Date.parse(`${date}T${time}${offset}`);
  return Number.isNaN(second) ? null : { second, nanosecond: Number(fraction.padEnd(9, "0")) };
}
