import { fileURLToPath } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPress } from "@candor/documents";
import { realReport } from "@candor/documents/fixtures/real-report";
import { lookAt } from "@candor/documents/hostile/look-at";
import type { Found } from "../keep-campaign.ts";
import { watchChildren } from "./watch-children.ts";

const engine = fileURLToPath(import.meta.resolve("@candor/documents/engine"));
const reports = [
  { pages: 200, pictures: 0 },
  { pages: 200, pictures: 500 },
  { pages: 200, pictures: 1_900 },
  { pages: 2_000, pictures: 0 },
];

/** What is large and well is taken all the same: the limits grow with the file. */
export async function judgeHonest(): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "candor honest "));
  const files = [];
  const wrong: string[] = [];
  try {
    for (const { pages, pictures } of reports) {
      const press = createPress({ engine, hands: 1 });
      const watch = watchChildren();
      const bytes = await realReport({ pages, pictures });
      const name = `${pages} pages, ${pictures} pictures`;
      const seen = await lookAt(press, folder, { name, kind: "report", bytes, must: "well" });
      const megabytes = Number((bytes.length / 1024 / 1024).toFixed(1));
      files.push({ name, megabytes, ms: Math.round(seen.ms), peakMegabytes: watch.peak() });
      if (seen.wrong) wrong.push(`${name}: ${seen.wrong}, ${seen.answer}`);
      watch.stop();
      await press.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { files, wrong };
}
