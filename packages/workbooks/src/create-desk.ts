import { Worker } from "node:worker_threads";
import type { Filled } from "./fill-workbook.ts";
import type { Mapping } from "./mapping.ts";
import { WorkbookError, type WorkbookErrorCode } from "./workbook-error.ts";
import type { Workbook } from "./workbook.ts";

type File = { bytes: Uint8Array; fileName: string };
export type Work = File & ({ verb: "read" } | { verb: "fill"; cells: Filled[] });
export type Reading = { workbook: Workbook; mapping: Mapping; fingerprint: string };
export type Worked =
  | { ok: true; value: Reading | Uint8Array }
  | { ok: false; code: WorkbookErrorCode; message: string; where: string | undefined };

export type Desk = {
  read(bytes: Uint8Array, fileName: string): Promise<Reading>;
  fill(bytes: Uint8Array, fileName: string, cells: Filled[]): Promise<Uint8Array>;
};

/**
 * Reads and fills workbooks of strangers, each in a thread of its own with this much heap and time. Rejects with
 * WorkbookError: those of `readWorkbook` and `fillWorkbook`, and "too_large" and "too_slow" for what needs more than that.
 */
export function createDesk({ megabytes = 512, seconds = 30 } = {}): Desk {
  const run = (work: Work) => inThread(work, { megabytes, seconds });
  return {
    read: (bytes, fileName) => run({ verb: "read", bytes, fileName }) as Promise<Reading>,
    fill: (bytes, fileName, cells) => run({ verb: "fill", bytes, fileName, cells }) as Promise<Uint8Array>,
  };
}

async function inThread(work: Work, { megabytes, seconds }: { megabytes: number; seconds: number }) {
  const thread = new Worker(new URL("./desk-hand.ts", import.meta.url), {
    workerData: work,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Worked>();
  const late = setTimeout(() => reject(tooSlow(seconds)), seconds * 1000);
  thread.once("message", resolve);
  thread.once("error", (error) => reject(isOutOfMemory(error) ? tooLarge() : error));
  thread.once("exit", () => reject(new Error("the thread ended without an answer")));
  try {
    const worked = await promise;
    if (worked.ok) return worked.value;
    throw new WorkbookError(worked.code, worked.message, worked.where);
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}

const isOutOfMemory = (error: unknown) => (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY";
const tooLarge = () => new WorkbookError("too_large", "Reading the file needs more memory than a questionnaire does.");
const tooSlow = (seconds: number) =>
  new WorkbookError("too_slow", `The file was not read within ${seconds} seconds. Delete what is not a question.`);
