import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { FileRefused, type RefusalCode } from "./refusals.ts";

export type Reply =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; refused?: { code: RefusalCode; where: string }; error?: string };

export type Hand = {
  /** Starts the process before there is work for it. */
  warm(): void;
  run<T>(task: string, input: unknown, ms: number): Promise<T>;
  stop(): Promise<void>;
};

const watchMs = 100;
const pageBytes = 4096;

/** One child process that does one task at a time, started again after it was killed. */
export function startHand({ engine, megabytes }: { engine: string; megabytes: number }): Hand {
  let child: ChildProcess | undefined;
  let count = 0;

  const start = () =>
    fork(engine, {
      serialization: "advanced",
      // Half for the heap: what WebAssembly and pictures take lies outside of it.
      execArgv: [`--max-old-space-size=${Math.round(megabytes / 2)}`],
      // No setting of the app, and so no secret of it, is in reach of what reads a stranger's file.
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // One that cannot start is started again with the next file; nobody listens to it before.
    }).on("error", () => undefined);

  const warm = () => void (child ??= start());

  async function run<T>(task: string, input: unknown, ms: number): Promise<T> {
    if (!child?.connected) child = start();
    const mine = child;
    try {
      return await ask<T>(mine, { id: (count += 1), task, input }, ms);
    } finally {
      if ((await residentOf(mine)) > megabytes / 2) retire(mine);
    }
  }

  function ask<T>(mine: ChildProcess, asked: { id: number; task: string; input: unknown }, ms: number): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let why: RefusalCode = "too_much_memory";
      const timer = setTimeout(() => ((why = "too_slow"), mine.kill("SIGKILL")), ms);
      const watch = setInterval(
        () => void residentOf(mine).then((mb) => mb > megabytes && mine.kill("SIGKILL")),
        watchMs,
      );
      const settle = (act: () => void) => {
        clearTimeout(timer);
        clearInterval(watch);
        mine.off("message", hear).off("exit", gone).off("error", gone);
        act();
      };
      const hear = (reply: Reply) => {
        if (reply.id !== asked.id) return;
        settle(() => (reply.ok ? resolve(reply.value as T) : reject(errorOf(reply))));
      };
      const gone = () => {
        if (child === mine) child = undefined;
        settle(() => reject(new FileRefused(why)));
      };
      mine.on("message", hear).on("exit", gone).on("error", gone);
      mine.send(asked, (error) => error && mine.kill("SIGKILL"));
    });
  }

  /** Memory that one file has taken is not given back by all libraries: the next file shall not be refused for it. */
  function retire(full: ChildProcess) {
    if (child === full) child = undefined;
    full.kill("SIGKILL");
  }

  async function stop() {
    const ending = child;
    if (!ending?.connected) return;
    const ended = new Promise((done) => ending.once("exit", done));
    ending.kill("SIGKILL");
    await ended;
  }
  return { warm, run, stop };
}

const errorOf = ({ refused, error }: Extract<Reply, { ok: false }>) =>
  refused ? new FileRefused(refused.code, refused.where) : new Error(error);

/** In megabytes; where the system does not tell, the limits of time and heap remain. */
async function residentOf({ pid }: ChildProcess) {
  const said = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return (Number(said.split(" ")[1] ?? 0) * pageBytes) / 1024 / 1024;
}
