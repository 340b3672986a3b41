import { mkdirSync } from "node:fs";
import { environment } from "../../bootstrap/toolchain.mjs";
import { type Report, stepLine } from "../report.ts";
import { logOf } from "../stack/layout.ts";
import type { Check } from "./checks.ts";
import { type Outcome, runCheck } from "./run-check.ts";
import { oneFailed, onePassed, type Tally } from "./tally.ts";

export type Checking = { stateDir: string; mark: NodeJS.ProcessEnv; report: Report; signal: AbortSignal };
export type Verdict = { tally: Tally; note?: string; details?: string[] };

const patienceMs = 20 * 60_000;

/** One line for the check, with its time; below it whatever a reader needs to see. A check never throws, save on interrupt. */
export async function judge({ report, signal }: Checking, name: string, work: () => Promise<Verdict>): Promise<Tally> {
  const started = Date.now();
  const verdict = await work().catch((error: unknown) => {
    signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return { tally: oneFailed, details: reason.split("\n") } satisfies Verdict as Verdict;
  });
  report.say(stepLine(name, Date.now() - started, verdict.note ?? (verdict.tally.failed ? "FAILED" : "")));
  for (const line of verdict.details ?? []) report.say(`  ${line}`.trimEnd());
  return verdict.tally;
}

export async function runTool(checking: Checking, { name, runs }: Check): Promise<Verdict> {
  for (const [index, run] of runs.entries()) {
    const { endedWell, output } = await runNode(checking, { ...run, name: `${name} ${index + 1}` });
    if (!endedWell) return { tally: oneFailed, details: tail(output) };
  }
  return { tally: onePassed };
}

export function runNode(
  { stateDir, mark, signal }: Checking,
  run: { name: string; args: string[]; cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  mkdirSync(stateDir, { recursive: true });
  const env = { ...environment(), NO_COLOR: "1", FORCE_COLOR: "0", ...run.env, ...mark };
  return runCheck({ ...run, env, log: logOf(stateDir, run.name) }, signal, patienceMs);
}

export function tail(output: string, count = 120): string[] {
  const lines = output.trimEnd().split("\n");
  return lines.length > count ? [`… ${lines.length - count} lines before`, ...lines.slice(-count)] : lines;
}
