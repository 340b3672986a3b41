import { rmSync } from "node:fs";
import { Failed } from "../../bootstrap/advice.mjs";
import { lastLines, type Program, startChild } from "./child.ts";

/** Runs a program to its end. An interrupt ends it at once; a failure is told with the end of its log. */
export async function runProgram(program: Program, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  rmSync(program.log, { force: true });
  const child = startChild(program);
  const interrupt = () => void child.stop(0);
  signal.addEventListener("abort", interrupt, { once: true });
  const end = await child.ended;
  signal.removeEventListener("abort", interrupt);
  signal.throwIfAborted();
  if (end !== "exit code 0") throw new Failed(`${program.name} failed (${end}):\n${lastLines(program.log, 60)}`);
}
