import { z } from "zod";
import { command, type Command } from "../command.ts";
import { exitCodes, Failure } from "../failure.ts";

const usage = "help [<command>]";
const does = "list the commands, or say more about one";

export const help = (known: Record<string, Command>): Command =>
  command({
    usage,
    does,
    rest: "command",
    input: z.strictObject({ command: z.string().optional() }),
    async run({ command: name }, { answer }) {
      if (!name || name === "help") return answer(everything(known));
      const asked = Object.hasOwn(known, name) && known[name];
      if (!asked) throw new Failure(`There is no command "${name}".`, "`candor help` lists them.", exitCodes.misused);
      answer([`candor ${asked.usage}`, "", `${sentence(asked.does)}`, ...asked.notes].join("\n"));
    },
  });

const sentence = (does: string) => `${does.slice(0, 1).toUpperCase()}${does.slice(1)}.`;

const everything = (known: Record<string, Command>) =>
  [
    "candor, the command for operators",
    "",
    ...[...Object.values(known), { usage, does }].flatMap((one) => [`  candor ${one.usage}`, `      ${one.does}`]),
    "",
    "The answer goes to the standard output, everything else to the standard error.",
    "Exit codes: 0 done, 1 it failed or something is wrong, 2 wrong usage.",
  ].join("\n");
