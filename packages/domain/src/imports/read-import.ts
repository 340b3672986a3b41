import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type ImportError, type ImportKind, limits, type Reading } from "./imports.ts";

// Resolved when called: a bundler that meets `new URL(…, import.meta.url)` would take the file along.
const parser = () => join(import.meta.dirname, "parse-import.ts");
const thread = `const { parentPort, workerData } = require("node:worker_threads");
  const loading = import(require("node:url").pathToFileURL(workerData.parser));
  parentPort.on("message", async ({ kind, bytes }) => {
    const { parseImport } = await loading;
    parentPort.postMessage(await parseImport(kind, bytes));
  });`;

const tooHeavy = (code: string, message: string): Reading => {
  const hint = "Split it into several files, and check that the tool that wrote it did not repeat itself.";
  const error: ImportError = { where: "file", code, message, hint };
  return { ok: false, errors: [error], total: 1 };
};

/** Reads a hostile file where it can neither hold up nor bring down the worker: in a thread that may be ended. */
export function readImport(kind: ImportKind, bytes: Uint8Array, bounds = limits): Promise<Reading> {
  const worker = takeThread(bounds.readingMb);
  return new Promise<Reading>((resolve, reject) => {
    const timer = setTimeout(() => end(tooHeavy("too_slow", "The file takes too long to read.")), bounds.readingMs);
    worker.on("message", take);
    worker.on("error", fail);
    worker.on("exit", early);
    worker.postMessage({ kind, bytes });

    function release() {
      clearTimeout(timer);
      worker.off("message", take).off("error", fail).off("exit", early);
    }
    function take(reading: Reading) {
      release();
      keepThread(worker, bounds.readingMb);
      resolve(reading);
    }
    function end(reading: Reading) {
      release();
      void worker.terminate();
      resolve(reading);
    }
    function fail(error: NodeJS.ErrnoException) {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        return end(tooHeavy("too_big", "The file takes too much memory to read."));
      release();
      reject(error);
    }
    function early(code: number) {
      release();
      reject(new Error(`the reading thread ended early (${code})`));
    }
  });
}

// Starting a thread and compiling the schemas takes half a second, reading a BOM two milliseconds: the last thread
// that ended its work well waits for the next file, and does not keep the process alive.
const keptMs = 30_000;
let kept: { worker: Worker; megabytes: number; drop: () => void; timer: NodeJS.Timeout } | undefined;

function takeThread(megabytes: number): Worker {
  if (kept?.megabytes === megabytes) {
    const { worker, drop, timer } = kept;
    kept = undefined;
    clearTimeout(timer);
    worker.off("error", drop).off("exit", drop);
    worker.ref();
    return worker;
  }
  return new Worker(thread, {
    eval: true,
    workerData: { parser: parser() },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
}

function keepThread(worker: Worker, megabytes: number) {
  if (kept) return void worker.terminate();
  const drop = () => {
    if (kept?.worker === worker) kept = undefined;
    void worker.terminate();
  };
  worker.on("error", drop).on("exit", drop);
  kept = { worker, megabytes, drop, timer: setTimeout(drop, keptMs).unref() };
  worker.unref();
}
