import { fileURLToPath } from "node:url";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPress } from "@candor/documents";
import { atMostValue, compare } from "../rows.ts";
import { reportPdf } from "./report-pdf.ts";
import { inRounds } from "./rounds.ts";

const engine = fileURLToPath(import.meta.resolve("@candor/documents/engine"));
const rounds = 12;
const width = 1_200;
const mark = {
  person: "Security lead",
  tenant: "Northwind Bank",
  at: "23 Nov 2026, 03:10 UTC",
  disclosureId: "the-id",
};

/** A page of a long report that nobody has opened yet, with the mark burnt in, beside one that somebody has. */
export async function measurePages() {
  const folder = mkdtempSync(join(tmpdir(), "candor pages "));
  const press = createPress({ engine, hands: 1 });
  try {
    const path = join(folder, "report.pdf");
    writeFileSync(path, await reportPdf(200));
    let page = 0;
    const timed = async (sha256: string, wanted: number) => {
      const started = performance.now();
      await press.page({ path, sha256, page: wanted, width, mark });
      return performance.now() - started;
    };
    await timed("known", 1);
    const { fresh, known } = await inRounds(rounds, {
      fresh: () => timed(`fresh ${(page += 1)}`, 1),
      known: () => timed("known", 1),
    });
    const row = compare({
      name: "first page of 200",
      unit: "ms",
      against: "a page already drawn",
      values: fresh,
      floors: known,
    });
    return [atMostValue(row, 300)];
  } finally {
    await press.close();
    rmSync(folder, { recursive: true });
  }
}
