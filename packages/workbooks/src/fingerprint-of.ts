import { createHash } from "node:crypto";
import { detectMapping } from "./detect-mapping.ts";
import { gridOf } from "./grid.ts";
import type { Workbook } from "./workbook.ts";

const rowsLookedAt = 60;

/**
 * SHA-256 in hex of what makes a template: its sheets, and the words of its headers and first questions, whatever was
 * answered in it. Two files of one template have the same.
 */
export function fingerprintOf(workbook: Workbook): string {
  const { sheets } = detectMapping(workbook);
  const hash = createHash("sha256");
  for (const sheet of workbook.sheets) {
    hash.update(`${sheet.name}\0${sheet.state}\0`);
    const mapped = sheets.find((one) => one.sheet === sheet.name);
    if (!mapped) continue;
    const grid = gridOf(sheet);
    const headers = mapped.headerRow === null ? [] : grid.row(mapped.headerRow).map(({ text }) => text);
    hash.update(JSON.stringify([headers, mapped.question, mapped.firstRow]));
    for (let row = mapped.firstRow; row <= Math.min(mapped.lastRow, mapped.firstRow + rowsLookedAt); row += 1)
      hash.update(`${grid.text(row, mapped.question)}\0`);
  }
  return hash.digest("hex");
}
