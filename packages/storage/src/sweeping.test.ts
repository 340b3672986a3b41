import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { namesIn, type Opened, stores } from "../fixtures/stores.ts";
import { nameOf } from "./names.ts";
import type { Storage } from "./storage.ts";

const limits = { maxBytes: 1 << 20 };
const nobody = () => Promise.resolve(new Set<string>());
/** Everything is older than this: stores tell seconds only. */
const anyAge = { olderThanMs: -2000 };
const minute = { olderThanMs: 60_000 };

describe.each(stores)("sweeping %s", (_, open) => {
  let opened: Opened;
  let storage: Storage;
  const names = (folder: string) => namesIn(opened.shelf, folder);

  beforeAll(async () => {
    opened = await open();
    ({ storage } = opened);
  });
  beforeEach(async () => {
    for (const folder of ["objects/", "aside/", "uploads/"])
      for (const name of await names(folder)) await opened.shelf.remove(name);
  });
  afterAll(() => opened.close());

  it("has nothing to do in a new store", async () => {
    expect(await storage.sweep(anyAge)).toBe(0);
    expect(await storage.sweepOrphans(nobody, anyAge)).toEqual({ setAside: 0, removed: 0 });
  });

  it("forgets uploads that nobody touched, and no object", async () => {
    const id = await storage.uploads.begin();
    await storage.uploads.append(id, 0, randomBytes(10), limits);
    await storage.put(randomBytes(10), limits);
    expect(await storage.sweep(minute)).toBe(0);
    expect(await storage.uploads.size(id)).toBe(10);
    expect(await storage.sweep(anyAge)).toBe(1);
    expect([await names("uploads/"), (await names("objects/")).length]).toEqual([[], 1]);
  });

  it("forgets what is left of an upload that was half discarded", async () => {
    const id = await storage.uploads.begin();
    await storage.uploads.append(id, 0, randomBytes(10), limits);
    await opened.shelf.remove(`uploads/${id}/begun`);
    expect(await storage.sweep(anyAge)).toBe(1);
    expect(await names("uploads/")).toEqual([]);
  });

  it("removes an object at the second look that finds it unknown, never the known or the young", async () => {
    const [known, unknown] = await Promise.all([1, 2].map(() => storage.put(randomBytes(10), limits)));
    const asked: string[][] = [];
    const isKnown = (hashes: string[]) => {
      asked.push(hashes);
      return Promise.resolve(new Set([known!.hash]));
    };
    expect(await storage.sweepOrphans(isKnown, minute)).toEqual({ setAside: 0, removed: 0 });
    expect(asked).toEqual([]);
    expect(await storage.sweepOrphans(isKnown, anyAge)).toEqual({ setAside: 1, removed: 0 });
    expect(asked.flat().sort()).toEqual([known!.hash, unknown!.hash].sort());
    expect(await storage.has(unknown!.hash)).toBe(true);
    expect(await storage.sweepOrphans(isKnown, minute)).toEqual({ setAside: 0, removed: 0 });
    expect(await storage.sweepOrphans(isKnown, anyAge)).toEqual({ setAside: 0, removed: 1 });
    expect([await storage.has(known!.hash), await storage.has(unknown!.hash)]).toEqual([true, false]);
  });

  it("gives back what becomes known in between, or is asked for", async () => {
    const bytes = randomBytes(10);
    const { hash } = await storage.put(bytes, limits);
    await storage.sweepOrphans(nobody, anyAge);
    expect(await names("objects/")).toEqual([]);
    await storage.sweepOrphans((hashes) => Promise.resolve(new Set(hashes)), anyAge);
    expect(await names("objects/")).toEqual([nameOf("objects", hash)]);

    await storage.sweepOrphans(nobody, anyAge);
    const both = await Promise.all([1, 2].map(async () => buffer(await storage.get(hash))));
    expect(both.every((read) => read.equals(bytes))).toBe(true);
    expect([await names("objects/"), await names("aside/")]).toEqual([[nameOf("objects", hash)], []]);
  });

  it("does not take from whoever puts the same bytes again meanwhile", async () => {
    const bytes = randomBytes(10);
    const { hash } = await storage.put(bytes, limits);
    await storage.sweepOrphans(nobody, anyAge);
    await storage.put(bytes, limits);
    expect(await storage.sweepOrphans(nobody, minute)).toEqual({ setAside: 0, removed: 0 });
    await opened.shelf.remove(nameOf("aside", hash));
    expect(await storage.has(hash)).toBe(true);
  });

  it("deletes what is set aside too", async () => {
    const { hash } = await storage.put(randomBytes(10), limits);
    await storage.sweepOrphans(nobody, anyAge);
    await storage.delete(hash);
    expect(await storage.has(hash)).toBe(false);
  });
});
