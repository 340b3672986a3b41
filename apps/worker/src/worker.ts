import { createGate } from "@candor/db";
import { createPress } from "@candor/documents";
import { requestTimestamp } from "@candor/documents/request-timestamp";
import { createScanner, type Storage } from "@candor/storage";
import { run, type WorkerEvents } from "graphile-worker";
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import { stayAlive } from "./liveness.ts";
import { type Log, queueLogger } from "./log.ts";
import { createPost } from "./post.ts";
import { createTasks } from "./tasks.ts";
import { timetable } from "./timetable.ts";

export type WorkerOptions = {
  databaseUrl: string;
  smtpUrl: string;
  storage: Storage;
  /** Where clamd listens. */
  clamdSocket?: string | undefined;
  /** The authority that stamps acceptances (RFC 3161). */
  timestampUrl?: string | undefined;
  portalUrl: string;
  adminUrl: string;
  concurrency: number;
  log: Log;
};

/** Takes jobs until stopped. `stop` lets running jobs end for a few seconds; what then still runs is rolled back. */
export async function startWorker(options: WorkerOptions) {
  const { databaseUrl, storage, clamdSocket, timestampUrl, concurrency, log } = options;
  // An import reports its progress beside its transaction; the sign of life and readiness take one each.
  const gate = createGate({ url: databaseUrl, app: "worker", max: concurrency * 2 + 2 });
  const { post, close } = createPost(options);
  const press = createPress({ engine: fileURLToPath(import.meta.resolve("@candor/documents/engine")) });
  const scanner = createScanner({ socket: clamdSocket });
  const stamp = timestampUrl ? (bytes: Uint8Array) => requestTimestamp(bytes, timestampUrl, fetch) : undefined;
  const events = new EventEmitter() as WorkerEvents;
  let living: ReturnType<typeof stayAlive> | undefined;
  events.once("pool:create", ({ workerPool }) => (living = stayAlive(gate, workerPool.id, log)));

  const runner = await run({
    connectionString: databaseUrl,
    concurrency,
    events,
    gracefulShutdownAbortTimeout: 4000,
    logger: queueLogger(log),
    noHandleSignals: true,
    pollInterval: 1000,
    taskList: createTasks({ gate, log, surroundings: { storage, post, press, scanner, stamp } }),
    parsedCronItems: timetable,
  });
  let running = true;
  const ended = runner.promise.finally(() => (running = false));

  async function isReady() {
    await gate.pool.query("select 1");
    return running;
  }
  async function stop() {
    await runner.stop().catch(() => undefined);
    await living?.stop();
    close();
    await press.close();
    await gate.close();
  }
  return { ended, isReady, stop };
}
