import { parseArgs } from "node:util";
import type { Command, Surroundings } from "./command.ts";
import { commands } from "./commands.ts";
import { exitCodes, Failure } from "./failure.ts";
import type { Typed } from "./read-input.ts";
import { tellFailure } from "./tell-failure.ts";

/** Runs what was typed and answers with the exit code. Whatever fails is told with its remedy. */
export async function run(typed: string[], surroundings: Surroundings): Promise<number> {
  try {
    const { command, args } = find(typed);
    return (await command.call(parse(command, args), surroundings)) ?? 0;
  } catch (error) {
    const { what, mend, code } = tellFailure(error);
    surroundings.remark(what);
    if (mend) surroundings.remark(mend);
    return code;
  }
}

const askForHelp = ["--help", "-h"];

function find(typed: string[]): { command: Command; args: string[] } {
  const asked = typed.filter((word) => !askForHelp.includes(word));
  const isHelp = asked.length === 0 || asked.length < typed.length;
  for (const count of [2, 1]) {
    const name = asked.slice(0, count).join(" ");
    const command = Object.hasOwn(commands, name) && commands[name];
    if (command && isHelp) return { command: helpCommand, args: name.split(" ") };
    if (command) return { command, args: asked.slice(count) };
  }
  if (asked.length === 0) return { command: helpCommand, args: [] };
  throw new Failure(`There is no command "${asked[0]}".`, "`candor help` lists them.", exitCodes.misused);
}

const helpCommand = commands["help"] as Command;

function parse({ usage, words, rest, options }: Command, args: string[]): Typed {
  const misused = (what: string) => new Failure(what, `Usage: candor ${usage}`, exitCodes.misused);
  const types = Object.entries(options).map(([name, kind]) => [
    name,
    { type: kind === "text" ? ("string" as const) : ("boolean" as const) },
  ]);
  const read = () => parseArgs({ args, options: Object.fromEntries(types), allowPositionals: true, strict: true });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    throw misused(`${(error as Error).message.split(/[.\n]/)[0]}.`);
  }
  const { positionals, values } = parsed;
  const surplus = positionals.slice(words.length);
  if (surplus.length > 0 && !rest) throw misused(`"${surplus.join(" ")}" is too much.`);
  return {
    ...Object.fromEntries(words.map((name, n) => [name, positionals[n]])),
    ...(rest && surplus.length > 0 ? { [rest]: surplus.join(" ") } : {}),
    ...Object.fromEntries(Object.entries(values as Typed).map(([name, value]) => [camel(name), value])),
  };
}

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
