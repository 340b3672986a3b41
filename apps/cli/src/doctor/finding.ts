import type { Environment } from "../env.ts";

/** One thing that was looked at. What is not ok says how to mend it, in one sentence. */
export type Finding = { state: "ok"; what: string } | { state: "warn" | "fail"; what: string; mend: string };
export type Check = (env: Environment) => Promise<Finding[]>;

export const ok = (what: string): Finding => ({ state: "ok", what });
export const warn = (what: string, mend: string): Finding => ({ state: "warn", what, mend });
export const fail = (what: string, mend: string): Finding => ({ state: "fail", what, mend });
