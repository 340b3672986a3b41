import { pino } from "pino";

/** Structured lines without personal data: names, addresses, tokens and bodies are never passed to it. */
export const createLog = (app: string, level: string) =>
  pino({ level, base: { app }, timestamp: pino.stdTimeFunctions.isoTime });

export type Log = ReturnType<typeof createLog>;
