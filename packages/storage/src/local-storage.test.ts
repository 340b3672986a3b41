import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLocalStorage, type Storage } from "./index.ts";
import { sha256 } from "./objects.ts";

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
const limits = { maxBytes: 1 << 20 };

let dir: string;
let storage: Storage;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "candor storage "));
  storage = createLocalStorage({ dir });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it("is readable by its owner only", async () => {
  const { hash } = await storage.put(randomBytes(10), limits);
  expect(statSync(filesIn(dir).find((file) => file.endsWith(hash))!).mode & 0o077).toBe(0);
});

it("leaves no folders of uploads that are gone", async () => {
  const id = await storage.uploads.begin();
  await storage.uploads.discard(id);
  expect(readdirSync(join(dir, "uploads"))).toEqual([]);
});

it("says why a folder cannot be read, in place of saying that it is empty", async () => {
  rmSync(dir, { recursive: true });
  writeFileSync(dir, "a file");
  await expect(storage.sweep({ olderThanMs: 0 })).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(storage.has("0".repeat(64))).rejects.toMatchObject({ code: "ENOTDIR" });
});

it("sweeps old leftovers and nothing that is still being written", async () => {
  await storage.put(randomBytes(10), limits);
  const [old, young] = [join(dir, "incoming", "old"), join(dir, "incoming", "young")];
  writeFileSync(old, "half");
  writeFileSync(young, "half");
  utimesSync(old, new Date(0), new Date(0));
  expect(await storage.sweep({ olderThanMs: 60_000 })).toBe(1);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  expect(filesIn(join(dir, "objects"))).toHaveLength(1);
});

describe("kill -9 during put", () => {
  it("leaves whole objects only, whenever it strikes", async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 10; round += 1) acknowledged.push(...(await putUntilKilled(20 + round * 7)));
    for (const file of filesIn(join(dir, "objects"))) expect(file.endsWith(sha256(readFileSync(file)))).toBe(true);
    for (const hash of acknowledged) expect(await storage.has(hash)).toBe(true);
    expect(acknowledged.length).toBeGreaterThan(0);
    const leftovers = filesIn(join(dir, "incoming")).length;
    expect(await storage.sweep({ olderThanMs: -1000 })).toBe(leftovers);
    expect(filesIn(join(dir, "incoming"))).toEqual([]);
  }, 60_000);

  /** A process that puts without pause and reports each hash once its put has resolved. */
  async function putUntilKilled(afterMs: number): Promise<string[]> {
    const hashes: string[] = [];
    const writer = fork(join(import.meta.dirname, "../fixtures/put-forever.ts"), [dir], { execArgv: [] });
    writer.on("message", (hash) => hashes.push(hash as string));
    await new Promise((started) => writer.once("message", started));
    await pause(afterMs);
    const gone = new Promise((ended) => writer.once("close", ended));
    writer.kill("SIGKILL");
    await gone;
    return hashes;
  }
});
