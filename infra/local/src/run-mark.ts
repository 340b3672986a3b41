import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { end, marked } from "../bootstrap/processes.mjs";

export type Run = { mark: string; env: { CANDOR_RUN: string } };

/**
 * The mark of everything this process starts for a state folder. A run inside a run (the stack of a journey inside
 * `npm test`) adds its mark to the outer one's, so that whoever ends the outer run ends the inner one too.
 */
export function newRun(stateDir: string): Run {
  const mark = `${randomUUID()}@${resolve(stateDir)}`;
  return { mark, env: { CANDOR_RUN: [process.env.CANDOR_RUN, mark].filter(Boolean).join("\n") } };
}

export function endRun(mark: string): Promise<number> {
  return end(() => marked((marks) => marks.includes(mark)));
}

/** Ends what an earlier run for this folder left behind when it was killed; never the runs that this one is part of. */
export function endOrphans(stateDir: string, run: Run): Promise<number> {
  const owner = `@${resolve(stateDir)}`;
  const alive = run.env.CANDOR_RUN.split("\n");
  const orphaned = (marks: string[]) => marks.some((mark) => mark.endsWith(owner) && !alive.includes(mark));
  return end(() => marked(orphaned), 2000);
}
