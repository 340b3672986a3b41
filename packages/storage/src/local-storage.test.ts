import { fork } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
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
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLocalStorage, type Storage, StorageError } from "./index.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
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

describe("put and get", () => {
  it("names the bytes by their hash and gives them back", async () => {
    const bytes = randomBytes(300_000);
    const object = await storage.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), limits);
    expect(object).toEqual({ hash: sha256(bytes), size: bytes.length });
    expect((await buffer(await storage.get(object.hash))).equals(bytes)).toBe(true);
    expect(await storage.has(object.hash)).toBe(true);
  });

  it("keeps one copy of equal bytes, put at the same time or later", async () => {
    const bytes = randomBytes(1000);
    const hashes = await Promise.all(Array.from({ length: 8 }, () => storage.put(bytes, limits)));
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(1);
    expect(filesIn(dir)).toHaveLength(1);
  });

  it("stores nothing at all, too", async () => {
    const { hash } = await storage.put(new Uint8Array(), limits);
    expect((await buffer(await storage.get(hash))).length).toBe(0);
  });

  it("refuses more than the limit and leaves nothing behind", async () => {
    const endless = (async function* () {
      for (;;) yield randomBytes(1000);
    })();
    await expect(storage.put(endless, { maxBytes: 10_000 })).rejects.toMatchObject({ code: "too_large" });
    expect(filesIn(dir)).toEqual([]);
  });

  it("leaves nothing behind when the source fails", async () => {
    const failing = (async function* () {
      yield randomBytes(10);
      throw new Error("the line went dead");
    })();
    await expect(storage.put(failing, limits)).rejects.toThrow("the line went dead");
    expect(filesIn(dir)).toEqual([]);
  });

  it("is readable by its owner only", async () => {
    const { hash } = await storage.put(randomBytes(10), limits);
    expect(statSync(filesIn(dir).find((file) => file.endsWith(hash))!).mode & 0o077).toBe(0);
  });
});

describe("get", () => {
  it("says what is missing", async () => {
    await expect(storage.get("0".repeat(64))).rejects.toMatchObject({ code: "missing" });
    expect(await storage.has("0".repeat(64))).toBe(false);
  });

  it("fails at the end of bytes that no longer have their hash", async () => {
    const { hash } = await storage.put(randomBytes(1000), limits);
    const file = filesIn(dir)[0]!;
    const bytes = readFileSync(file);
    bytes[500]! ^= 1;
    rmSync(file);
    writeFileSync(file, bytes);
    await expect(buffer(await storage.get(hash))).rejects.toMatchObject({ code: "corrupt" });
  });

  it.each(["", "..", "../../etc/passwd", `${"a".repeat(62)}/.`, "A".repeat(64), `${"0".repeat(64)}\n`, "0".repeat(63)])(
    "takes %j for no name",
    async (name) => {
      await expect(storage.get(name)).rejects.toBeInstanceOf(StorageError);
      await expect(storage.has(name)).rejects.toMatchObject({ code: "bad_hash" });
      await expect(storage.delete(name)).rejects.toMatchObject({ code: "bad_hash" });
    },
  );
});

describe("delete", () => {
  it("removes the object, and is no error the second time", async () => {
    const { hash } = await storage.put(randomBytes(10), limits);
    await storage.delete(hash);
    await storage.delete(hash);
    expect(await storage.has(hash)).toBe(false);
  });
});

describe("sweep", () => {
  it("removes old leftovers and nothing that is still being written", async () => {
    await storage.put(randomBytes(10), limits);
    const [old, young] = [join(dir, "incoming", "old"), join(dir, "incoming", "young")];
    writeFileSync(old, "half");
    writeFileSync(young, "half");
    utimesSync(old, new Date(0), new Date(0));
    expect(await storage.sweep({ olderThanMs: 60_000 })).toBe(1);
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
    expect(filesIn(join(dir, "objects"))).toHaveLength(1);
  });

  it("has nothing to do in a new folder", async () => {
    expect(await storage.sweep({ olderThanMs: 0 })).toBe(0);
  });
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
