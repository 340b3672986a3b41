import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { asClient } from "@candor/db/setup";
import { afterAll, expect, test, vi } from "vitest";
import { startOf } from "../bootstrap/processes.mjs";
import { ensurePostgres } from "./postgres.ts";

const folder = mkdtempSync(join(tmpdir(), "candor post gres "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = new URL("./postgres.ts", import.meta.url).href;
const inAnother = (stateDir: string, then: string) => [
  "--input-type=module",
  "-e",
  `import { ensurePostgres } from ${JSON.stringify(source)};
   const server = await ensurePostgres({ stateDir: ${JSON.stringify(stateDir)}, durable: false });
   process.stdout.write(String(server.pid)); ${then}`,
];

test("a server keeps its data and its port; it speaks UTF-8 and lets nobody in without a password", async () => {
  const stateDir = join(folder, "kept");
  const first = await ensurePostgres({ stateDir });
  await asClient(first.superuserUrl, (client) => client.query("create table kept as select 'é' as letter"));
  await first.stop();
  expect(startOf(first.pid)).toBeNull();

  const second = await ensurePostgres({ stateDir });
  expect(second.port).toBe(first.port);
  await asClient(second.superuserUrl, async (client) => {
    const { rows } = await client.query(
      "select letter, current_setting('server_encoding') as encoding, current_setting('fsync') as fsync from kept",
    );
    expect(rows).toEqual([{ letter: "é", encoding: "UTF8", fsync: "on" }]);
  });
  await expect(asClient(second.superuserUrl.replace(/:[^:@]+@/, ":guess@"), async () => undefined)).rejects.toThrow(
    /password/,
  );
  expect(statSync(join(stateDir, "postgres", "data")).mode & 0o077).toBe(0);
  await second.stop();
});

test("two processes share one server, and it ends with the last of them", async () => {
  const stateDir = join(folder, "shared");
  const ours = await ensurePostgres({ stateDir, durable: false });
  const { stdout } = await promisify(execFile)(process.execPath, inAnother(stateDir, "await server.stop();"));
  expect(Number(stdout)).toBe(ours.pid);
  const again = await ensurePostgres({ stateDir, durable: false });
  await again.stop();
  expect(ours.alive()).toBe(true);
  await ours.stop();
  expect(startOf(ours.pid)).toBeNull();
});

test("a killed server comes back with what it had acknowledged", async () => {
  const stateDir = join(folder, "killed");
  const first = await ensurePostgres({ stateDir });
  await asClient(first.superuserUrl, (client) => client.query("create table kept as select 1 as one"));
  process.kill(first.pid, "SIGKILL");
  await vi.waitFor(() => expect(first.alive()).toBe(false), 10_000);

  const second = await ensurePostgres({ stateDir });
  expect(second.pid).not.toBe(first.pid);
  await asClient(second.superuserUrl, async (client) =>
    expect((await client.query("select one from kept")).rows).toHaveLength(1),
  );
  await second.stop();
});

test("a start killed at any moment leaves nothing that the next one trips over", { timeout: 60_000 }, async () => {
  const stateDir = join(folder, "interrupted");
  for (const delay of [50, 150, 250, 350, 500, 700]) {
    const child = spawn(process.execPath, inAnother(stateDir, "setInterval(() => {}, 1000);"), { stdio: "ignore" });
    await wait(delay);
    const exited = once(child, "exit");
    expect(child.kill("SIGKILL"), "it was still at work").toBe(true);
    await exited;
  }
  const server = await ensurePostgres({ stateDir, durable: false });
  expect(server.alive()).toBe(true);
  await server.stop();
});
