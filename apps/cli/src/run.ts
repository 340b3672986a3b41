import { parseArgs } from "node:util";
import { Conflict, Forbidden, Invalid, NotFound } from "@candor/domain";
import { type Call, type Command, exitCodes, Failure } from "./command.ts";
import { commands } from "./commands.ts";

type Surroundings = Pick<Call, "env" | "answer" | "remark">;

/** Runs what was typed and answers with the exit code. Whatever fails is told in one sentence with its remedy. */
export async function run(typed: string[], { env, answer, remark }: Surroundings): Promise<number> {
  try {
    const { command, rest } = find(typed);
    const { positionals: args, values } = parse(command, rest);
    if (args.length !== command.takes) throw misuse(`It takes ${command.takes} words, not ${args.length}.`, command);
    return (await command.run({ args, values: values as Call["values"], env, answer, remark })) ?? 0;
  } catch (error) {
    const { what, mend, code } = tell(error);
    remark(`${what}${mend ? `\n${mend}` : ""}`);
    return code;
  }
}

function find(typed: string[]): { command: Command; rest: string[] } {
  if (typed.length === 0 || typed[0] === "--help") return { command: commands.help as Command, rest: [] };
  for (const words of [2, 1]) {
    const command = commands[typed.slice(0, words).join(" ")];
    if (command) return { command, rest: typed.slice(words) };
  }
  throw new Failure(`There is no command "${typed[0]}".`, "`candor help` lists them.", exitCodes.misused);
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: command.options ?? {}, allowPositionals: true, strict: true });
  } catch (error) {
    throw misuse((error as Error).message.split(". ")[0] ?? "", command);
  }
}

const misuse = (what: string, { usage }: Command) => new Failure(what, `Usage: candor ${usage}`, exitCodes.misused);

function tell(error: unknown): { what: string; mend?: string; code: number } {
  if (error instanceof Failure) return { what: error.message, mend: error.mend, code: error.code };
  if (error instanceof Invalid) {
    const mend = error.issues.map(({ path, message, hint }) => `${path}: ${message} ${hint ?? ""}`.trim()).join("\n");
    return { what: error.message, mend, code: exitCodes.failed };
  }
  if ([Conflict, Forbidden, NotFound].some((kind) => error instanceof kind)) {
    return { what: (error as Error).message, code: exitCodes.failed };
  }
  const { message, code } = error as Error & { code?: string };
  const mend = code && unreachable[code];
  return {
    what: `It failed: ${message || code}`,
    mend: mend ?? "`candor doctor` looks for the cause.",
    code: exitCodes.failed,
  };
}

const unreachable: Record<string, string> = {
  ECONNREFUSED: "The database does not answer: start it, or correct the address.",
  ENOTFOUND: "The database's host is unknown: correct the address.",
  "28P01": "The database refuses the password: correct the address.",
  "3D000": "This database does not exist: correct the address, or start Candor once.",
};
