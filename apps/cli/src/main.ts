import { setTimeout as wait } from "node:timers/promises";
import { readEnvironment } from "./env.ts";
import { exitCodes } from "./failure.ts";
import { run } from "./run.ts";

const leaveWithin = 2000;
const interrupt = new AbortController();

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => {
    interrupt.abort();
    void wait(leaveWithin).then(() => process.exit(exitCodes.interrupted));
  });
}
// Whoever reads the answer may stop reading: `candor help | head -1`.
process.stdout.on("error", () => process.exit(exitCodes.failed));

const code = await run(process.argv.slice(2), {
  env: readEnvironment(),
  answer: (line) => void process.stdout.write(`${line}\n`),
  remark: (line) => void process.stderr.write(`${line}\n`),
  signal: interrupt.signal,
});
// A connection that nobody answers must not hold the process after all is said.
process.stdout.write("", () => process.exit(code));
