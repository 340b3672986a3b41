import { command } from "../command.ts";
import { reportTo } from "../report.ts";
import { endOrphans, newRun } from "../run-mark.ts";
import { claim } from "../stack/claim.ts";
import { startGuard } from "../stack/guard.ts";
import { undoing } from "../stack/undoing.ts";
import type { Checking } from "./checking.ts";
import { closingLine, sum, type Tally } from "./tally.ts";

/** A command that runs checks, closes with one line that counts them, and leaves no process. */
export function runChecks(stateDir: string, check: (checking: Checking) => Promise<Tally[]>): void {
  command(async ({ signal }) => {
    const report = reportTo();
    const undo = undoing();
    try {
      const run = newRun(stateDir);
      undo.later(await claim(stateDir, "tests"));
      await endOrphans(stateDir, run);
      undo.later(startGuard(stateDir, run.mark).dismiss);

      const total = sum(await check({ stateDir, mark: run.env, report, signal }));
      report.say(closingLine(total));
      return total.failed > 0 ? 1 : 0;
    } finally {
      await undo.now();
    }
  });
}
