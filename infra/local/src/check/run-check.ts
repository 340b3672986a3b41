import { readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { type Program, startChild } from "../stack/child.ts";

export type Outcome = { endedWell: boolean; output: string };

/** Runs a check to its end, whatever it finds. One that hangs is ended and has failed. */
export async function runCheck(program: Program, signal: AbortSignal, patienceMs: number): Promise<Outcome> {
  signal.throwIfAborted();
  rmSync(program.log, { force: true });
  const child = startChild(program);
  let late = "";
  const timer = setTimeout(() => {
    late = `\nIt was ended after ${patienceMs / 60_000} minutes.`;
    void child.stop(1000);
  }, patienceMs);
  const interrupt = () => void child.stop(3000);
  signal.addEventListener("abort", interrupt, { once: true });
  const end = await child.ended;
  clearTimeout(timer);
  signal.removeEventListener("abort", interrupt);
  signal.throwIfAborted();
  return {
    endedWell: end === "exit code 0",
    output: stripVTControlCharacters(readFileSync(program.log, "utf8")) + late,
  };
}
