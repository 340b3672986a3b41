import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { namesIn, type Opened, stores } from "../fixtures/stores.ts";
import { sha256 } from "./objects.ts";
import type { Storage, Uploads } from "./storage.ts";
import { pieceName, sealedName } from "./upload-state.ts";
import { createUploads } from "./uploads.ts";

const limits = { maxBytes: 32 << 20 };
const bytes = randomBytes(9 << 20);
const whole = { hash: sha256(bytes), size: bytes.length };

describe.each(stores)("uploads to %s", (_, open) => {
  let opened: Opened;
  let storage: Storage;
  let uploads: Uploads;
  let id: string;
  const content = async () => buffer(await uploads.read(id));
  const write = (name: string, data: Buffer) =>
    opened.shelf.write(`uploads/${id}/${name}`, () => (data.length > 0 ? [data] : []), {
      hash: sha256(data),
      size: data.length,
    });

  beforeAll(async () => {
    opened = await open();
    ({ storage } = opened);
    ({ uploads } = storage);
  });
  beforeEach(async () => (id = await uploads.begin()));
  afterAll(() => opened.close());

  it("arrive in several goes and become one object, which answers for them", async () => {
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(await uploads.size(id)).toBe(0);
    expect(await uploads.append(id, 0, bytes.subarray(0, 100), limits)).toBe(100);
    expect(await uploads.append(id, 100, bytes.subarray(100), limits)).toBe(bytes.length);
    expect((await content()).equals(bytes)).toBe(true);
    expect(await storage.has(whole.hash)).toBe(false);

    expect(await uploads.seal(id, whole)).toEqual(whole);
    expect((await buffer(await storage.get(whole.hash))).equals(bytes)).toBe(true);
    expect(await uploads.seal(id, whole)).toEqual(whole);
    expect(await uploads.size(id)).toBe(whole.size);
    expect((await content()).equals(bytes)).toBe(true);
    await expect(uploads.append(id, whole.size, randomBytes(1), limits)).rejects.toMatchObject({ code: "sealed" });

    await uploads.discard(id);
    await uploads.discard(id);
    expect(await namesIn(opened.shelf, "uploads/")).toEqual([]);
    expect(await storage.has(whole.hash)).toBe(true);
    await storage.delete(whole.hash);
  });

  it("take what was sent before once, and refuse a gap with what is there", async () => {
    await uploads.append(id, 0, bytes.subarray(0, 1000), limits);
    expect(await uploads.append(id, 0, bytes.subarray(0, 1000), limits)).toBe(1000);
    expect(await uploads.append(id, 400, bytes.subarray(400, 700), limits)).toBe(1000);
    expect(await uploads.append(id, 900, bytes.subarray(900, 1200), limits)).toBe(1200);
    for (const offset of [1201, -1, NaN]) {
      const refused = uploads.append(id, offset, bytes.subarray(0, 9), limits);
      await expect(refused).rejects.toMatchObject({ code: "bad_offset", size: 1200 });
    }
    expect((await content()).equals(bytes.subarray(0, 1200))).toBe(true);
  });

  it("keep what arrived before the line broke", async () => {
    const breaking = (async function* () {
      yield bytes.subarray(0, 5000);
      throw new Error("the line went dead");
    })();
    await expect(uploads.append(id, 0, breaking, limits)).rejects.toThrow("the line went dead");
    expect(await uploads.size(id)).toBe(5000);
    expect((await content()).equals(bytes.subarray(0, 5000))).toBe(true);
  });

  it("are written by one line at a time, until it breaks", async () => {
    let hangUp: (error: Error) => void = () => undefined;
    const slow = (async function* () {
      yield bytes.subarray(0, 5000);
      await new Promise((_, reject) => (hangUp = reject));
    })();
    const first = uploads.append(id, 0, slow, limits);
    const busy = { code: "busy" };
    await expect(uploads.append(id, 0, bytes.subarray(0, 9), limits)).rejects.toMatchObject(busy);
    await expect(uploads.seal(id, { size: 0 })).rejects.toMatchObject(busy);
    const other = await uploads.begin();
    expect(await uploads.append(other, 0, bytes.subarray(0, 9), limits)).toBe(9);
    hangUp(new Error("the line went dead"));
    await expect(first).rejects.toThrow("the line went dead");
    expect(await uploads.append(id, 5000, bytes.subarray(5000, 5001), limits)).toBe(5001);
    await uploads.discard(other);
  });

  it("are the same bytes when two processes send them at once", async () => {
    const processes = [5000, 3000, 5000, 4000].map((length) => ({ length, line: createUploads(opened.shelf) }));
    await Promise.all(processes.map(({ line, length }) => line.append(id, 0, bytes.subarray(0, length), limits)));
    expect(await uploads.size(id)).toBe(5000);
    expect((await content()).equals(bytes.subarray(0, 5000))).toBe(true);
  });

  it("are not sealed as other bytes than told", async () => {
    await uploads.append(id, 0, bytes.subarray(0, 100), limits);
    const other = { size: 100, hash: "0".repeat(64) };
    await expect(uploads.seal(id, other)).rejects.toMatchObject({ code: "corrupt" });
    const { hash } = await uploads.seal(id, { size: 100 });
    await expect(uploads.seal(id, other)).rejects.toMatchObject({ code: "corrupt" });
    expect(await uploads.seal(id, { size: 100, hash })).toEqual({ size: 100, hash });
    await storage.delete(hash);
  });

  it("are measured up to the first gap", async () => {
    await write(pieceName(0, 10), bytes.subarray(0, 10));
    await write(pieceName(4, 12), bytes.subarray(4, 12));
    await write(pieceName(5, 9), bytes.subarray(5, 9));
    await write(pieceName(13, 20), bytes.subarray(13, 20));
    expect(await uploads.size(id)).toBe(12);
    expect((await content()).equals(bytes.subarray(0, 12))).toBe(true);
  });

  it("take no more than the limit", async () => {
    const tooMuch = uploads.append(id, 0, bytes.subarray(0, 11), { maxBytes: 10 });
    await expect(tooMuch).rejects.toMatchObject({ code: "too_large" });
    expect(await uploads.size(id)).toBe(0);
  });

  it("are sealed whole or not at all", async () => {
    await uploads.append(id, 0, bytes.subarray(0, 100), limits);
    await expect(uploads.seal(id, { size: 99 })).rejects.toMatchObject({ code: "bad_offset", size: 100 });
    await expect(uploads.seal(id, { size: 101 })).rejects.toMatchObject({ code: "bad_offset", size: 100 });
    await write(pieceName(0, 100), bytes.subarray(0, 40));
    await expect(uploads.seal(id, { size: 100 })).rejects.toMatchObject({ code: "corrupt" });
    expect(await namesIn(opened.shelf, "objects/")).toEqual([]);
  });

  it("are answered after a crash that left some of the pieces, from what was sealed", async () => {
    await uploads.append(id, 0, bytes.subarray(0, 100), limits);
    const object = await storage.put(bytes.subarray(0, 300), limits);
    await write(sealedName(object), Buffer.alloc(0));
    expect(await uploads.seal(id, { size: 300 })).toEqual(object);
    await storage.delete(object.hash);
    await expect(uploads.seal(id, { size: 300 })).rejects.toMatchObject({ code: "missing" });
  });

  it("are no uploads any more once the first file is gone", async () => {
    await uploads.append(id, 0, bytes.subarray(0, 100), limits);
    await opened.shelf.remove(`uploads/${id}/begun`);
    await expect(uploads.size(id)).rejects.toMatchObject({ code: "missing" });
    await expect(uploads.append("0".repeat(32), 0, bytes, limits)).rejects.toMatchObject({ code: "missing" });
  });
});
