import { parentPort, workerData } from "node:worker_threads";
import { detectMapping } from "./detect-mapping.ts";
import type { Work, Worked } from "./create-desk.ts";
import { fillWorkbook } from "./fill-workbook.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { readWorkbook } from "./read-workbook.ts";
import { WorkbookError } from "./workbook-error.ts";

// One thread, one file: what a hostile one leaves behind ends with the thread.
const work = workerData as Work;
parentPort?.postMessage(answer());

function answer(): Worked {
  try {
    return { ok: true, value: work.verb === "read" ? read() : fillWorkbook(work.bytes, work.fileName, work.cells) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { ok: false, code: error.code, message: error.message, where: error.where };
  }
}

function read() {
  const workbook = readWorkbook(work.bytes, work.fileName);
  return { workbook, mapping: detectMapping(workbook), fingerprint: fingerprintOf(workbook) };
}
