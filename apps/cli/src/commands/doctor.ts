import type { Command } from "../command.ts";
import { exitCodes } from "../command.ts";
import { checks } from "../doctor/checks.ts";

const mark = { ok: "ok   ", note: "note ", wrong: "WRONG" };

export const doctor: Command = {
  usage: "doctor",
  does: "check database, roles, clock, queue, mail and storage; say what is wrong and how to mend it",
  takes: 0,
  async run({ env, answer }) {
    let wrong = 0;
    for (const [name, check] of Object.entries(checks)) {
      for (const { state, what, mend } of await check(env).catch(unexpected)) {
        if (state === "wrong") wrong += 1;
        answer(`${mark[state]} ${name.padEnd(9)} ${what}${mend ? ` ${mend}` : ""}`);
      }
    }
    return wrong > 0 ? exitCodes.failed : 0;
  },
};

const unexpected = (error: Error) => [
  {
    state: "wrong" as const,
    what: `The check itself failed: ${error.message}.`,
    mend: "Mend what stands above first.",
  },
];
