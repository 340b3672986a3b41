import { setTimeout as wait } from "node:timers/promises";
import { openStorage } from "@candor/storage";
import { env } from "./env.ts";
import { serveHealth } from "./health.ts";
import { createLog, describeError } from "./log.ts";
import { startWorker } from "./worker.ts";

const longestGoodbye = 7000;
const log = createLog(env.LOG_LEVEL);

const worker = await startWorker({
  databaseUrl: env.CANDOR_WORKER_DATABASE_URL,
  smtpUrl: env.SMTP_URL,
  storage: openStorage(env),
  clamdSocket: env.CLAMD_SOCKET,
  timestampUrl: env.TIMESTAMP_URL,
  portalUrl: env.PORTAL_URL,
  adminUrl: env.ADMIN_URL,
  concurrency: env.WORKER_CONCURRENCY,
  log,
});
const health = env.WORKER_PORT === undefined ? null : await serveHealth(env.WORKER_PORT, worker.isReady);
log.info({ port: health?.port, concurrency: env.WORKER_CONCURRENCY }, "taking jobs");

let leaving = false;
async function leave(reason: string, code: number) {
  if (leaving) return;
  leaving = true;
  log.info({ reason }, "leaving");
  health?.close();
  await Promise.race([worker.stop(), wait(longestGoodbye)]);
  process.exit(code);
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void leave(signal, 0));
if (env.CANDOR_SUPERVISED) {
  process.on("disconnect", () => void leave("the supervisor is gone", 0));
  if (!process.channel) process.stdin.resume().once("close", () => void leave("the supervisor is gone", 0));
}
worker.ended.then(
  () => leave("the queue ended", 1),
  (error: unknown) => {
    log.error(describeError(error), "the queue failed");
    return leave("the queue failed", 1);
  },
);
