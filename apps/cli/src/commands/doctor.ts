import { z } from "zod";
import { command } from "../command.ts";
import { checkNames, type Examined, examine } from "../doctor/examine.ts";
import { exitCodes } from "../failure.ts";

export const doctor = command({
  usage: "doctor [--json]",
  does: "check database, roles, clock, queue, mail and storage; say what is wrong and how to mend it",
  notes: [
    `Looks at: ${checkNames.join(", ")}. Every line begins with ok, warn or fail; the exit code is 1 when one fails.`,
    "--json prints {ok, findings: [{check, state, what, mend}]} instead.",
  ],
  options: { json: "switch" },
  input: z.strictObject({ json: z.boolean().default(false) }),
  async run({ json }, { env, answer }) {
    const findings: Examined[] = [];
    for await (const finding of examine(env)) {
      findings.push(finding);
      if (!json) answer(lineOf(finding));
    }
    const count = (state: Examined["state"]) => findings.filter((one) => one.state === state).length;
    const isWell = count("fail") === 0;
    if (json) answer(JSON.stringify({ ok: isWell, findings }, null, 2));
    else answer(`${count("ok")} ok, ${count("warn")} warn, ${count("fail")} fail`);
    return isWell ? 0 : exitCodes.failed;
  },
});

const lineOf = (finding: Examined) => {
  const { state, check, what } = finding;
  const mend = finding.state === "ok" ? "" : ` ${finding.mend}`;
  return `${state.padEnd(4)}  ${check.padEnd(10)}  ${what}${mend}`;
};
