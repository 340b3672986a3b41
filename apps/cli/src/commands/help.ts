import type { Command } from "../command.ts";
import { commands } from "../commands.ts";

export const help: Command = {
  usage: "help",
  does: "print this list",
  takes: 0,
  async run({ answer }) {
    answer(
      "candor, the command for operators. Answers go to the standard output, everything else to the standard error.\n",
    );
    for (const { usage, does } of Object.values(commands)) answer(`  candor ${usage}\n      ${does}`);
    answer(
      "\nExit codes: 0 done, 1 it failed or something is wrong, 2 the command was misused, 3 it waits for a worker.",
    );
  },
};
