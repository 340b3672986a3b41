import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realReport } from "@candor/documents/fixtures/real-report";
import { atMost, compare } from "../rows.ts";
import { costOf } from "./child.ts";
import { inRounds } from "./rounds.ts";

const pages = 200;
const rounds = 5;

/** The mark on every page of a long report, beside reading and writing it back; then many of them in a row. */
export async function measureMarking() {
  const folder = mkdtempSync(join(tmpdir(), "candor marking "));
  try {
    const path = join(folder, "report.pdf");
    writeFileSync(path, await realReport({ pages, pictures: 50 }));
    const { floor, mark } = await inRounds(rounds, {
      floor: () => costOf("mark-once.ts", "floor", path, "10"),
      mark: () => costOf("mark-once.ts", "mark", path, "10"),
    });
    const { few, many } = await inRounds(2, {
      few: () => costOf("mark-once.ts", "mark", path, "20"),
      many: () => costOf("mark-once.ts", "mark", path, "80"),
    });
    const ms = {
      unit: "ms",
      against: "read and written back",
      values: mark.map((c) => c.ms / 10),
      floors: floor.map((c) => c.ms / 10),
    };
    const memory = {
      unit: "MB",
      against: "read and written back",
      values: mark.map((c) => c.megabytes),
      floors: floor.map((c) => c.megabytes),
    };
    const growth = {
      unit: "MB",
      against: "20 in a row",
      values: many.map((c) => c.megabytes),
      floors: few.map((c) => c.megabytes),
    };
    return [
      atMost(compare({ name: `mark ${pages} pages`, ...ms }), 1.5),
      atMost(compare({ name: `mark ${pages} pages, memory`, ...memory }), 1.5),
      atMost(compare({ name: "80 marked in a row, memory", ...growth }), 1.5),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
