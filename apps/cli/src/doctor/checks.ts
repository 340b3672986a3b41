import type { Environment } from "../env.ts";
import { checkClock, checkDatabase, checkGates, checkQueue } from "./database.ts";
import { checkMail } from "./mail.ts";
import { checkRoles } from "./roles.ts";
import { checkStorage } from "./storage.ts";

/** One thing that was looked at. What is not ok says how to mend it. */
export type Finding = { state: "ok" | "note" | "wrong"; what: string; mend?: string };
export type Check = (env: Environment) => Promise<Finding[]>;

/** In the order in which they are worth mending. */
export const checks: Record<string, Check> = {
  database: checkDatabase,
  roles: checkRoles,
  gates: checkGates,
  clock: checkClock,
  queue: checkQueue,
  mail: checkMail,
  storage: checkStorage,
};
