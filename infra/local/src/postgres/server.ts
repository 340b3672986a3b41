import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Failed } from "../../bootstrap/advice.mjs";
import { end, signal, startOf, workingIn } from "../../bootstrap/processes.mjs";
import { ask } from "../ask.ts";
import type { Binaries } from "./binaries.ts";
import { type Access, accessTo, type Cluster, environmentOf, identityOf, moveToFreePort } from "./cluster.ts";
import { settings } from "./settings.ts";

/** The pid of the live server of this cluster, whatever its pid file says. */
export function runningServer({ data }: Cluster): number | null {
  const pid = Number(firstLine(join(data, "postmaster.pid")));
  return pid > 0 && workingIn(realpathSync(data), "postgres").includes(pid) ? pid : null;
}

/** The pid of a server that is up already, once it lets us in; null when there is none, or none any more. */
export async function joinServer(cluster: Cluster): Promise<number | null> {
  const pid = runningServer(cluster);
  return pid && (await letsInWhile(cluster, () => startOf(pid) !== null)) ? pid : null;
}

export async function startServer(cluster: Cluster, { postgres }: Binaries, durable: boolean): Promise<number> {
  await endLeftovers(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const log = openLog(join(cluster.folder, "server.log"));
    const child = spawn(postgres, ["-D", cluster.data, ...settings(accessTo(cluster).port, durable)], {
      ...identityOf(cluster.account),
      cwd: cluster.folder,
      env: environmentOf(cluster),
      stdio: ["ignore", log.descriptor, log.descriptor],
      detached: true,
    });
    child.once("error", () => undefined);
    child.unref();
    closeSync(log.descriptor);
    if (child.pid && (await letsInWhile(cluster, () => child.exitCode === null && child.signalCode === null)))
      return child.pid;

    const said = readFileSync(log.path, "utf8").slice(log.from);
    if (attempt === 3 || !said.includes("Address already in use"))
      throw new Failed(`PostgreSQL did not start:\n${said}`);
    await moveToFreePort(cluster);
  }
}

/** Up means that a superuser is let in, not that a port is open. */
async function letsInWhile(cluster: Cluster, isAlive: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + 60_000; isAlive(); await wait(25)) {
    try {
      await ask(urlOf(accessTo(cluster)), "select 1");
      return true;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
  return false;
}

export async function stopServer(cluster: Cluster): Promise<void> {
  const pid = runningServer(cluster);
  if (pid) signal(pid, "SIGINT");
  for (let waited = 0; pid && startOf(pid) && waited < 20_000; waited += 20) await wait(20);
  await endLeftovers(cluster);
}

export function urlOf({ port, user, password }: Access, database = "postgres"): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** Backends whose server was killed hold its shared memory until they notice; its pid file may name a stranger by now. */
async function endLeftovers(cluster: Cluster): Promise<void> {
  const data = realpathSync(cluster.data);
  await end(() => workingIn(data, "postgres"), 1000);
  rmSync(join(cluster.data, "postmaster.pid"), { force: true });
}

function openLog(path: string): { path: string; from: number; descriptor: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const tooLong = size > 5_000_000;
  return { path, from: tooLong ? 0 : size, descriptor: openSync(path, tooLong ? "w" : "a", 0o600) };
}

function firstLine(path: string): string {
  try {
    return readFileSync(path, "utf8").split("\n")[0] ?? "";
  } catch {
    return "";
  }
}
