import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { tryLock } from "../bootstrap/lock.mjs";
import { marked, startOf } from "../bootstrap/processes.mjs";
import { endOrphans, endRun, newRun } from "./run-mark.ts";

const stateDir = join(tmpdir(), `candor run mark ${process.pid}`);
const start = (env: NodeJS.ProcessEnv, code = "setInterval(() => {}, 1000)") =>
  spawn(process.execPath, ["-e", code], { env: { ...process.env, ...env }, stdio: "ignore", detached: true });

test("a run is ended with what its processes started, and no other run is", async () => {
  const [ours, other] = [newRun(stateDir), newRun(stateDir)];
  const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
  const grandchild = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify("setInterval(()=>{},1000)")}], { detached: true }); setInterval(() => {}, 1000)`;
  const [parent, bystander] = [start(ours.env, grandchild), start(other.env, stubborn)];
  await vi.waitFor(() => expect(marked((marks) => marks.includes(ours.mark))).toHaveLength(2), 10_000);

  expect(await endRun(ours.mark)).toBe(2);
  expect(startOf(parent.pid!)).toBeNull();
  expect(startOf(bystander.pid!)).not.toBeNull();

  expect(await endOrphans(stateDir, newRun(stateDir))).toBe(1);
  expect(startOf(bystander.pid!)).toBeNull();
});

test("orphans are never looked for among the runs that we are part of", async () => {
  const outer = newRun(stateDir);
  const child = start(outer.env);
  await once(child, "spawn");
  const inner = { ...newRun(stateDir), env: { CANDOR_RUN: `${outer.mark}\ninner@x` } };
  expect(await endOrphans(stateDir, inner)).toBe(0);
  await endRun(outer.mark);
});

test("a lock is held by one, and let go by the kernel when its holder is killed", async () => {
  const lock = new URL("../bootstrap/lock.mjs", import.meta.url).href;
  const name = `${stateDir}#${process.pid}`;
  const code = `import(${JSON.stringify(lock)}).then(async ({ tryLock }) => { await tryLock(${JSON.stringify(name)}); process.stdout.write("held"); setInterval(() => {}, 1000); })`;
  const holder = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  expect(await tryLock(name)).toBeNull();

  holder.kill("SIGKILL");
  await once(holder, "exit");
  const release = await tryLock(name);
  expect(release).not.toBeNull();
  await release?.();
});
