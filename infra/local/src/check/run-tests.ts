import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { from, root } from "../paths.ts";
import { type Checking, runNode, tail, type Verdict } from "./checking.ts";
import { closingLine } from "./tally.ts";
import { figuresIn, type Results, tallyOf } from "./vitest-results.ts";

export type Project = "unit" | "db" | "access" | "journeys";

/** Whose passing tests print figures that a reader of `npm test` wants. */
const speaking: Project[] = ["access", "journeys"];

/** Runs one of vitest's projects and reads its report. */
export async function runTests(checking: Checking, project: Project, env: NodeJS.ProcessEnv = {}): Promise<Verdict> {
  const file = join(checking.stateDir, `${project}.json`);
  rmSync(file, { force: true });
  const { endedWell, output } = await runNode(checking, {
    name: project,
    args: [from("node_modules", "vitest", "vitest.mjs"), "run", "--project", project],
    cwd: root,
    env: { ...env, CANDOR_TEST_JSON: file },
  });
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : null;
  const tally = tallyOf(results, endedWell);
  const figures = speaking.includes(project) ? figuresIn(output) : [];
  return { tally, note: closingLine(tally), details: [...figures, ...(tally.failed > 0 ? failures(output) : [])] };
}

function failures(output: string): string[] {
  const from = output.search(/^.*(Failed (Tests|Suites)|Unhandled Errors)/m);
  return tail(from < 0 ? output : output.slice(from), 300);
}
