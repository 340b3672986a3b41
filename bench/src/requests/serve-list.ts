import { fork } from "node:child_process";
import { once } from "node:events";

export type ListServer = { port: number; stop(): void };

/** Starts the server of procedures in a process of its own; it ends with this one. */
export async function serveList(databaseUrl: string): Promise<ListServer> {
  const child = fork(new URL("./list-server.ts", import.meta.url), { stdio: "inherit" });
  child.send({ databaseUrl });
  const [{ port }] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error("The server of procedures did not start."))),
  ])) as [{ port: number }];
  return { port, stop: () => void child.kill() };
}
