import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../../bootstrap/advice.mjs";
import { lock } from "../../bootstrap/lock.mjs";
import { workingIn } from "../../bootstrap/processes.mjs";
import { from, root } from "../paths.ts";
import { fingerprint } from "./fingerprint.ts";
import { runProgram } from "./run-program.ts";

export type App = "portal" | "admin";
export const apps: App[] = ["portal", "admin"];

const heapMegabytes = 2048;

/** Builds an app unless its sources are those of the last build that ended well. Says what it did. */
export async function ensureBuilt(
  app: App,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<"built" | "unchanged"> {
  const release = await lock(`${root}#build-${app}`);
  try {
    const folder = from("apps", app);
    const stamp = join(folder, ".next", "candor-build");
    const wanted = fingerprint(app);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return "unchanged";

    refuseWhileServing(app, folder);
    rmSync(stamp, { force: true });
    await build(app, folder, env, signal);
    writeFileSync(stamp, wanted);
    return "built";
  } finally {
    await release();
  }
}

function build(app: App, folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const next = join(folder, "node_modules", "next", "dist", "bin", "next");
  const program = {
    name: `The build of ${app}`,
    args: [`--max-old-space-size=${heapMegabytes}`, next, "build"],
    cwd: folder,
    env: { ...env, NODE_ENV: "production" },
    log: from(".candor", "logs", `build-${app}.log`),
  };
  return runProgram(program, signal);
}

/** A rebuild pulls the files from under a server that serves the old build. */
function refuseWhileServing(app: App, folder: string): void {
  const [pid] = workingIn(folder, "node");
  if (!pid) return;
  throw new Advice(
    `The ${app} runs from this folder with older sources (process ${pid}): end it, then run this again.`,
  );
}
