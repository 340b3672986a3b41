import type { ParseArgsConfig } from "node:util";
import type { Environment } from "./env.ts";

export type Values = Record<string, string | boolean | undefined>;

export type Call = {
  args: string[];
  values: Values;
  env: Environment;
  /** The answer, alone on the standard output. */
  answer: (line: string) => void;
  /** What a person should know besides, on the standard error. */
  remark: (line: string) => void;
};

export type Command = {
  /** As in `candor help`. */
  usage: string;
  does: string;
  options?: ParseArgsConfig["options"];
  /** How many words follow the command's name. */
  takes: number;
  run: (call: Call) => Promise<number | void>;
};

export const exitCodes = { failed: 1, misused: 2, waiting: 3 };

/** What went wrong and where, and how to mend it. */
export class Failure extends Error {
  override name = "Failure";
  readonly mend: string;
  readonly code: number;

  constructor(what: string, mend: string, code = exitCodes.failed) {
    super(what);
    this.mend = mend;
    this.code = code;
  }
}

/** A setting that the command cannot do without. */
export function needed(env: Environment, name: keyof Environment): string {
  const value = env[name];
  if (value) return value;
  throw new Failure(`${name} is not set.`, "Call it as `pnpm candor …`, which sets it, or set it as for the apps.");
}

/** One of the words that an argument or option may be. */
export function oneOf<Word extends string>(given: unknown, words: readonly Word[], what: string): Word {
  const found = words.find((word) => word === given);
  if (found) return found;
  const said = given === undefined ? `${what} is missing.` : `${what} cannot be "${String(given)}".`;
  throw new Failure(said, `Use one of: ${words.join(", ")}.`, exitCodes.misused);
}
