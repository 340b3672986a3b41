import { type ChildProcess, fork } from "node:child_process";
import { FileRefused, type RefusalCode } from "./refusals.ts";
import { type Usage, usageOf } from "./usage.ts";

export type Reply =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; refused?: { code: RefusalCode; where: string }; error?: string };

/** Milliseconds of a processor, and megabytes; one that holds more than `rest` before or afterwards is replaced. */
export type Budget = Usage & { rest: number };

export type Hand = {
  /** Starts the process before there is work for it, and resolves once it can begin. */
  warm(): Promise<void>;
  run<T>(task: string, input: unknown, budget: Budget): Promise<T>;
  stop(): Promise<void>;
};

const watchMs = 20;
/** A process that waits takes no processor; and a machine may be so busy that it gets little. */
const wallFor = ({ cpuMs }: Usage) => 10_000 + 4 * cpuMs;
const startMs = 30_000;
const heapMegabytes = 512;

type Child = { process: ChildProcess; ready: Promise<void> };

/** One child process that does one task at a time, started again after it was killed. */
export function startHand({ engine }: { engine: string }): Hand {
  let child: Child | undefined;
  let count = 0;

  function start(): Child {
    const started = fork(engine, {
      serialization: "advanced",
      // What WebAssembly and pictures take lies outside of it, and is watched.
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      // No setting of the app, and so no secret of it, is in reach of what reads a stranger's file.
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // One that cannot start is started again with the next file; nobody listens to it before.
    }).on("error", () => undefined);
    const ready = new Promise<void>((resolve) => {
      started.once("message", () => resolve()).once("exit", resolve);
      setTimeout(resolve, startMs).unref();
    });
    return { process: started, ready };
  }

  const warm = () => (child ??= start()).ready;

  async function run<T>(task: string, input: unknown, budget: Budget): Promise<T> {
    if (child && usageOf(child.process.pid).megabytes > budget.rest) retire(child);
    if (!child?.process.connected) child = start();
    const mine = child;
    await mine.ready;
    try {
      return await ask<T>(mine, { id: (count += 1), task, input }, budget);
    } finally {
      if (usageOf(mine.process.pid).megabytes > budget.rest) retire(mine);
      void warm();
    }
  }

  function ask<T>({ process }: Child, asked: { id: number; task: string; input: unknown }, budget: Budget): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let why: RefusalCode = "too_much_memory";
      const before = usageOf(process.pid).cpuMs;
      const end = (code: RefusalCode) => ((why = code), process.kill("SIGKILL"));
      const timer = setTimeout(() => end("too_slow"), wallFor(budget));
      const watch = setInterval(() => {
        const { cpuMs, megabytes } = usageOf(process.pid);
        if (megabytes > budget.megabytes) end("too_much_memory");
        else if (cpuMs - before > budget.cpuMs) end("too_slow");
      }, watchMs);
      const settle = (act: () => void) => {
        clearTimeout(timer);
        clearInterval(watch);
        process.off("message", hear).off("exit", gone).off("error", gone);
        act();
      };
      const hear = (reply: Reply) => {
        if (reply.id !== asked.id) return;
        settle(() => (reply.ok ? resolve(reply.value as T) : reject(errorOf(reply))));
      };
      const gone = () => {
        if (child?.process === process) child = undefined;
        settle(() => reject(new FileRefused(why)));
      };
      process.on("message", hear).on("exit", gone).on("error", gone);
      process.send(asked, (error) => error && process.kill("SIGKILL"));
    });
  }

  /** Memory that one file has taken is not given back by all libraries: the next file shall not be refused for it. */
  function retire(full: Child) {
    if (child === full) child = undefined;
    full.process.kill("SIGKILL");
  }

  async function stop() {
    const ending = child?.process;
    child = undefined;
    if (!ending?.connected) return;
    const ended = new Promise((done) => ending.once("exit", done));
    ending.kill("SIGKILL");
    await ended;
  }
  return { warm, run, stop };
}

const errorOf = ({ refused, error }: Extract<Reply, { ok: false }>) =>
  refused ? new FileRefused(refused.code, refused.where) : new Error(error);
