import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { namesIn, type Opened, stores } from "../fixtures/stores.ts";
import { StorageError } from "./index.ts";
import { nameOf } from "./names.ts";
import { sha256 } from "./objects.ts";
import type { Shelf } from "./shelf.ts";
import type { Storage } from "./storage.ts";

const limits = { maxBytes: 32 << 20 };
const noHash = "0".repeat(64);

describe.each(stores)("%s", (_, open) => {
  let opened: Opened;
  let storage: Storage;
  let shelf: Shelf;
  const names = (folder: string) => namesIn(shelf, folder);

  beforeAll(async () => {
    opened = await open();
    ({ storage, shelf } = opened);
  });
  afterAll(() => opened.close());

  it("names bytes by their hash and gives them back", async () => {
    const bytes = randomBytes(300_000);
    const object = await storage.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), limits);
    expect(object).toEqual({ hash: sha256(bytes), size: bytes.length });
    expect((await buffer(await storage.get(object.hash))).equals(bytes)).toBe(true);
    expect(await storage.has(object.hash)).toBe(true);
    const listed = [];
    for await (const each of storage.list()) listed.push(each);
    expect(listed).toEqual([{ ...object, changedAt: expect.any(Date) }]);
  });

  it("lists in order, from any place on", async () => {
    for (let n = 0; n < 20; n += 1) await storage.put(Buffer.from(`object ${n}`), limits);
    const hashesAfter = async (after?: string) => {
      const hashes: string[] = [];
      for await (const { hash } of storage.list(after === undefined ? {} : { after })) hashes.push(hash);
      return hashes;
    };
    const all = await hashesAfter();
    expect(all).toEqual(all.toSorted());
    expect(new Set(all).size).toBe(21);
    for (const [n, hash] of all.entries()) expect(await hashesAfter(hash)).toEqual(all.slice(n + 1));
    await expect(hashesAfter("../")).rejects.toMatchObject({ code: "bad_hash" });
    for (const hash of all) await storage.delete(hash);
  });

  it("takes more than fits into one piece, and leaves no trace of the pieces", async () => {
    const bytes = randomBytes((20 << 20) + 1);
    const { hash } = await storage.put(Readable.from([bytes]), limits);
    expect(hash).toBe(sha256(bytes));
    expect((await buffer(await storage.get(hash))).equals(bytes)).toBe(true);
    expect(await names("uploads/")).toEqual([]);
  });

  it("gives a part of the bytes, and nothing past their end", async () => {
    const { hash } = await storage.put(Buffer.from("0123456789"), limits);
    const part = async (start: number, end: number) => String(await buffer(await storage.get(hash, { start, end })));
    expect([await part(2, 5), await part(0, 10), await part(8, 99), await part(4, 4)]).toEqual([
      "234",
      "0123456789",
      "89",
      "",
    ]);
  });

  it("keeps one copy of equal bytes, and nothing at all too", async () => {
    const bytes = randomBytes(1000);
    const put = await Promise.all(Array.from({ length: 8 }, () => storage.put(bytes, limits)));
    expect(new Set(put.map(({ hash }) => hash)).size).toBe(1);
    expect(await names(nameOf("objects", sha256(bytes)).slice(0, -64))).toHaveLength(1);
    const { hash } = await storage.put(new Uint8Array(), limits);
    expect((await buffer(await storage.get(hash))).length).toBe(0);
  });

  it.each([10_000, 12 << 20])("refuses more than %i bytes and leaves nothing behind", async (maxBytes) => {
    const before = await names("objects/");
    const endless = (async function* () {
      for (;;) yield randomBytes(100_000);
    })();
    await expect(storage.put(endless, { maxBytes })).rejects.toMatchObject({ code: "too_large" });
    expect([await names("objects/"), await names("uploads/"), await names("incoming/")]).toEqual([before, [], []]);
  });

  it.each([10, 20 << 20])("leaves nothing behind when the source fails after %i bytes", async (length) => {
    const failing = (async function* () {
      yield randomBytes(length);
      throw new Error("the line went dead");
    })();
    await expect(storage.put(failing, limits)).rejects.toThrow("the line went dead");
    expect([await names("uploads/"), await names("incoming/")]).toEqual([[], []]);
  });

  it("says what is missing", async () => {
    await expect(storage.get(noHash)).rejects.toMatchObject({ code: "missing" });
    expect(await storage.has(noHash)).toBe(false);
  });

  it.each([5, 1000, 1_000_000])("never gives all of %i bytes that no longer have their hash", async (length) => {
    const bytes = randomBytes(length);
    const { hash } = await storage.put(bytes, limits);
    bytes[length >> 1]! ^= 1;
    await shelf.write(nameOf("objects", hash), () => [bytes], { hash: sha256(bytes), size: length });
    let received = 0;
    const reading = (async () => {
      for await (const chunk of await storage.get(hash)) received += (chunk as Buffer).length;
    })();
    await expect(reading).rejects.toMatchObject({ code: "corrupt" });
    expect(received).toBeLessThan(length);
    await storage.delete(hash);
  });

  it.each(["", "..", "../../etc/passwd", `${"a".repeat(62)}/.`, "A".repeat(64), `${noHash}\n`, "0".repeat(63)])(
    "takes %j for no name",
    async (name) => {
      await expect(storage.get(name)).rejects.toBeInstanceOf(StorageError);
      await expect(storage.has(name)).rejects.toMatchObject({ code: "bad_hash" });
      await expect(storage.delete(name)).rejects.toMatchObject({ code: "bad_hash" });
      await expect(storage.uploads.append(name, 0, randomBytes(1), limits)).rejects.toMatchObject({ code: "bad_id" });
      await expect(storage.uploads.discard(name)).rejects.toMatchObject({ code: "bad_id" });
    },
  );

  it("deletes, and no error the second time", async () => {
    const { hash } = await storage.put(randomBytes(10), limits);
    await storage.delete(hash);
    await storage.delete(hash);
    expect(await storage.has(hash)).toBe(false);
  });
});
