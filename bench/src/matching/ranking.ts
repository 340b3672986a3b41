import type { Row } from "../report.ts";
import { atLeastValue } from "../rows.ts";
import { openMethods } from "./methods.ts";
import { qualityOf } from "./quality-of.ts";
import { readDevelopment, readSets, type Sets } from "./sets.ts";

const aims: Record<string, number> = {
  "public set: R@1": 0.75,
  "public set: R@5": 0.95,
  "own, French: R@5": 0.8,
};

/** How often the right entry comes first, or among five, and how well a method knows when it has none: per set and method. */
export async function measureRanking(): Promise<Row[]> {
  const read = readSets();
  if (!read) console.log("The corpus is not there: only the invented library is measured.");
  return [...(read ? await measure(read) : []), ...(await measure(readDevelopment()))];
}

async function measure(read: Sets): Promise<Row[]> {
  const { methods, close } = await openMethods(read.entries);
  const rows: Row[] = [];
  try {
    for (const [set, asked] of Object.entries(read.sets)) {
      const floor = await qualityOf(asked, methods["BM25"]!);
      for (const [name, method] of Object.entries(methods)) {
        const quality = name === "BM25" ? floor : await qualityOf(asked, method);
        for (const measure of ["R@1", "R@5", "MRR", "AUROC"] as const) {
          const [value, least] = [quality[measure], floor[measure]];
          const ratio = least === 0 ? 0 : value / least;
          const row: Row = {
            name: `${set}: ${measure}, ${name}`,
            value,
            unit: "",
            floor: least,
            against: "BM25",
            ratio,
            low: ratio,
            high: ratio,
            aim: null,
            met: null,
          };
          const aim = name === "Candor" ? aims[`${set}: ${measure}`] : undefined;
          rows.push(aim === undefined ? row : atLeastValue(row, aim));
        }
      }
    }
  } finally {
    await close();
  }
  return rows;
}
