import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type ImportError, type ImportKind, limits, type Reading } from "./imports.ts";

// Resolved when called: a bundler that meets `new URL(…, import.meta.url)` would take the file along.
const parser = () => join(import.meta.dirname, "parse-import.ts");
const thread = `const { parentPort, workerData } = require("node:worker_threads");
  import(require("node:url").pathToFileURL(workerData.parser))
    .then(({ parseImport }) => parseImport(workerData.kind, workerData.bytes))
    .then((reading) => parentPort.postMessage(reading));`;

const tooHeavy = (code: string, message: string): Reading => {
  const hint = "Split it into several files, and check that the tool that wrote it did not repeat itself.";
  const error: ImportError = { where: "file", code, message, hint };
  return { ok: false, errors: [error], total: 1 };
};

/** Reads a hostile file where it can neither hold up nor bring down the worker: in a thread that may be ended. */
export function readImport(kind: ImportKind, bytes: Uint8Array, bounds = limits): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      eval: true,
      workerData: { parser: parser(), kind, bytes },
      resourceLimits: { maxOldGenerationSizeMb: bounds.readingMb },
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => end(tooHeavy("too_slow", "The file takes too long to read.")), bounds.readingMs);
    function end(reading: Reading) {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    }
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        end(tooHeavy("too_big", "The file takes too much memory to read."));
      else reject(error);
    });
    worker.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`the reading thread ended early (${code})`));
    });
  });
}
