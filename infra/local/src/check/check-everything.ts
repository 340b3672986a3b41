import { environment } from "../../bootstrap/toolchain.mjs";
import { apps, ensureBuilt } from "../stack/build.ts";
import { openServer } from "../stack/server.ts";
import { type Checking, judge, runTool, type Verdict } from "./checking.ts";
import { toolChecks } from "./checks.ts";
import { ensureChromium } from "./chromium.ts";
import { runTests } from "./run-tests.ts";
import { onePassed, oneSkipped, type Tally } from "./tally.ts";

/** Tools and unit tests: what can be known without a database, a build or a browser. */
export async function checkQuickly(checking: Checking): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const check of toolChecks) tallies.push(await judge(checking, check.name, () => runTool(checking, check)));
  tallies.push(await judge(checking, "unit", () => runTests(checking, "unit")));
  return tallies;
}

export async function checkEverything(checking: Checking): Promise<Tally[]> {
  const tallies = await checkQuickly(checking);
  const server = await openServer({ stateDir: checking.stateDir, durable: false });
  try {
    tallies.push(await judge(checking, "db", () => runTests(checking, "db")));
    tallies.push(await judge(checking, "access", () => runTests(checking, "access")));
    const built = await judge(checking, "build", () => build(checking));
    tallies.push(built);
    tallies.push(await judge(checking, "journeys", () => journeys(checking, built.failed > 0)));
  } finally {
    await server.stop();
  }
  return tallies;
}

async function build({ mark, signal }: Checking): Promise<Verdict> {
  for (const app of apps) await ensureBuilt(app, { ...environment(), ...mark }, signal);
  return { tally: onePassed };
}

async function journeys(checking: Checking, unbuilt: boolean): Promise<Verdict> {
  if (unbuilt) return { tally: oneSkipped, note: "skipped: there is no build to walk through" };
  return runTests(checking, "journeys", { CHROMIUM_PATH: ensureChromium() });
}
