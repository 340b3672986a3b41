import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";

export type Row = {
  name: string;
  value: number;
  unit: string;
  /** In the same unit, from the same run; `against` says what it is. */
  floor: number;
  against: string;
  ratio: number;
  /** The least and the greatest ratio of a round. */
  low: number;
  high: number;
  /** Null where there is nothing to aim at. */
  aim: string | null;
  met: boolean | null;
};

const titles = ["", "value", "unit", "floor", "against", "ratio", "of rounds", "aim", ""];
const isNumber = [false, true, false, true, false, true, false, false, false];

/** Prints the table and keeps the same figures as `bench/results/<suite>.json`. */
export function report(suite: string, machine: Machine, rows: Row[]): void {
  const table = [titles, ...rows.map(cellsOf)];
  const widths = titles.map((_, n) => Math.max(...table.map((line) => line[n]?.length ?? 0)));
  const pad = (cell: string, n: number) => (isNumber[n] ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0));
  for (const line of table) console.log(line.map(pad).join("  ").trimEnd());

  const folder = join(import.meta.dirname, "..", "results");
  mkdirSync(folder, { recursive: true });
  const result = { suite, at: new Date().toISOString(), machine, rows };
  const short = (_key: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(4)) : value);
  writeFileSync(join(folder, `${suite}.json`), `${JSON.stringify(result, short, 2)}\n`);
}

function cellsOf({ name, value, unit, floor, against, ratio, low, high, aim, met }: Row): string[] {
  const range = `${low.toFixed(2)}–${high.toFixed(2)}`;
  const verdict = met === null ? "" : met ? "met" : "missed";
  return [name, readable(value), unit, readable(floor), against, ratio.toFixed(2), range, aim ?? "", verdict];
}

const readable = (n: number) => (n >= 100 ? Math.round(n).toLocaleString("en") : n.toFixed(2));
