import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { interrupted } from "./interrupted.ts";
import { machineWith } from "./machine.ts";

/** What a part found, in figures; whatever is in `wrong` should not have been. */
export type Found = { wrong: string[]; [figure: string]: unknown };
export type Part = { part: string; run: () => Promise<Found> };

/** Runs the parts, prints what each found and keeps it as `bench/results/<campaign>.json`. Exit code 1 if anything is wrong. */
export async function keepCampaign(campaign: string, parts: Part[]): Promise<void> {
  const machine = machineWith();
  const found = [];
  for (const { part, run } of parts) {
    interrupted.throwIfAborted();
    const started = performance.now();
    const figures = { part, ...(await run()), seconds: Math.round((performance.now() - started) / 1000) };
    console.log(JSON.stringify(figures, null, 2));
    if (figures.wrong.length > 0) process.exitCode = 1;
    found.push(figures);
  }
  const folder = join(import.meta.dirname, "..", "results");
  mkdirSync(folder, { recursive: true });
  const result = { campaign, at: new Date().toISOString(), machine, parts: found };
  writeFileSync(join(folder, `${campaign}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
