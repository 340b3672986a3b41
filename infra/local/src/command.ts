import { fail } from "../bootstrap/advice.mjs";
import { adviceOnServer } from "./server-advice.ts";

export type Context = { args: string[]; signal: AbortSignal };

/**
 * Runs a command to its exit code. The first signal, or the death of the process that started us, asks it to end in
 * order; one that comes a second later or more ends it at once, and the guard ends what it leaves.
 */
export function command(run: (context: Context) => Promise<number | void>): void {
  const controller = new AbortController();
  let askedAt = 0;
  const ask = (reason: string) => {
    if (askedAt && Date.now() - askedAt > 1000) process.exit(130);
    askedAt ||= Date.now();
    controller.abort(new Interrupted(reason));
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => ask(name));
  watchParent(() => ask("the caller ended"));
  process.stdout.on("error", () => ask("nobody reads the output"));

  run({ args: process.argv.slice(2), signal: controller.signal }).then(
    (code) => process.exit(code ?? 0),
    (error: unknown) => {
      if (!(error instanceof Interrupted)) return fail(adviceOnServer(error) ?? error);
      console.error(`Interrupted: ${error.message}.`);
      process.exit(130);
    },
  );
}

export class Interrupted extends Error {
  override name = "Interrupted";
}

function watchParent(gone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}
