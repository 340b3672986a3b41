import { basename } from "node:path";
import { command } from "../command.ts";
import { runScript, scriptsIn } from "../run-script.ts";

/** One suite by its name, or all of them in turn. */
command(async ({ args: [name, ...args], signal }) => {
  let worst = 0;
  for (const suite of scriptsIn("bench", name)) {
    console.log(`\n${basename(suite, ".ts")}`);
    worst = Math.max(worst, await runScript(suite, args, { signal }));
    if (signal.aborted) return 130;
  }
  return worst;
});
