import { median, ratioOf } from "./measure.ts";
import type { Row } from "./report.ts";

type Compared = { name: string; unit: string; against: string; values: number[]; floors: number[] };

/** A row of the table from the rounds of two contenders. */
export function compare({ values, floors, ...names }: Compared): Row {
  const spread = ratioOf(values, floors);
  return { ...names, value: median(values), floor: median(floors), ...spread, aim: null, met: null };
}

export const atLeast = (row: Row, bound: number): Row => ({
  ...row,
  aim: `ratio >= ${bound}`,
  met: row.ratio >= bound,
});
export const atMost = (row: Row, bound: number): Row => ({
  ...row,
  aim: `ratio <= ${bound}`,
  met: row.ratio <= bound,
});
export const atMostValue = (row: Row, bound: number): Row => ({
  ...row,
  aim: `value <= ${bound}`,
  met: row.value <= bound,
});
export const atLeastValue = (row: Row, bound: number): Row => ({
  ...row,
  aim: `value >= ${bound}`,
  met: row.value >= bound,
});
