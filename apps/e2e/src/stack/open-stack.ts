import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { startStack } from "@candor/local";
import type { RunningStack } from "./running-stack.ts";

const stateDir = resolve(import.meta.dirname, "../../../../.candor/e2e");

/** A scenario on free ports, filled anew. CANDOR_STACK names a file about a stack that runs already, to try things out. */
export async function openStack(scenario = "demo"): Promise<{ stack: RunningStack; stop: () => Promise<void> }> {
  const running = process.env.CANDOR_STACK;
  if (running) return { stack: JSON.parse(readFileSync(running, "utf8")) as RunningStack, stop: async () => undefined };
  const { stop, urls, databaseUrls, superuserUrl } = await startStack({
    stateDir,
    scenario,
    fresh: true,
    durable: false,
  });
  const database = new URL(databaseUrls.candor_owner).pathname.slice(1);
  return { stack: { urls, databaseUrls, superuserUrl, stateDir, database }, stop };
}
