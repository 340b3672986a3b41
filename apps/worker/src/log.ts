import { Logger } from "graphile-worker";
import { pino } from "pino";

export type Log = ReturnType<typeof createLog>;

/** Structured lines without personal data: names, addresses, payloads and the texts of errors are never passed to it. */
export const createLog = (level: string) =>
  pino({ level, base: { app: "worker" }, timestamp: pino.stdTimeFunctions.isoTime });

/** What the queue says of itself. What it says of jobs quotes errors and payloads: the job's own lines say that better. */
export const queueLogger = (log: Log) =>
  new Logger(() => (level, message, meta) => {
    if (meta && ("job" in meta || "jobs" in meta || "specs" in meta)) return;
    const words = message.split("\n")[0];
    if (level === "error") log.error(words);
    else if (level === "warning") log.warn(words);
    else log.debug(words);
  });

/** Enough to find the fault, nothing that a person or a file said: a query's error quotes all its parameters. */
export function describeError(error: unknown) {
  const { name, code, cause, stack } = error as Error & { code?: string; cause?: { code?: string; name?: string } };
  return {
    name: cause?.name ?? name,
    code: cause?.code ?? code,
    at: stack
      ?.split("\n")
      .filter((line) => line.startsWith("    at "))
      .slice(0, 8),
  };
}
