import { createIndex, type Entry } from "@candor/matching";
import { median } from "../measure.ts";
import type { Row } from "../report.ts";
import { atMostValue } from "../rows.ts";
import { readSets } from "./sets.ts";

const [entriesWanted, questionsWanted, rounds, aim] = [2_000, 300, 5, 2];

/** A sheet of 300 questions against 2,000 entries, the reading of the library included; the floor is that reading alone. */
export function measureSpeed(): Row[] {
  const read = readSets();
  if (!read) return [];
  const asked = Object.values(read.sets).flat();
  // Each copy has a topic of its own, so that its words are no more frequent than in a library of that size.
  const entries = Array.from({ length: entriesWanted }, (_, n): Entry => {
    const one = read.entries[n % read.entries.length]!;
    const copy = Math.floor(n / read.entries.length);
    return {
      ...one,
      id: `${one.id}-${copy}`,
      wordings: one.wordings.map((w) => ({ ...w, text: `${w.text} Topic${copy}` })),
    };
  });
  const [whole, reading]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const index = createIndex(entries);
    reading.push((performance.now() - start) / 1000);
    for (let n = 0; n < questionsWanted; n += 1) index.suggest({ text: asked[n % asked.length]!.text });
    whole.push((performance.now() - start) / 1000);
  }
  const ratios = whole.map((value, n) => value / (reading[n] ?? value));
  const row: Row = {
    name: "suggest for 300 questions against 2,000 entries",
    value: median(whole),
    unit: "s",
    floor: median(reading),
    against: "reading the library",
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    aim: null,
    met: null,
  };
  return [atMostValue(row, aim)];
}
