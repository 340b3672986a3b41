import { randomBytes } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { namesIn, startS3 } from "../../fixtures/stores.ts";
import { createS3Storage } from "../index.ts";
import { nameOf } from "../names.ts";
import { keepObject, sha256 } from "../objects.ts";
import type { S3Place } from "./s3-place.ts";
import { createS3Shelf } from "./s3-shelf.ts";

const limits = { maxBytes: 1 << 20 };
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

async function bucket(): Promise<S3Place> {
  const { place, close } = await startS3();
  undo.push(close);
  return place;
}

/** A store that answers as told, and how often it was asked. */
async function answering(listener: RequestListener): Promise<{ place: S3Place; asked: () => number }> {
  let asked = 0;
  const server: Server = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  undo.push(() => (server.closeAllConnections(), server.close()));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: "key", secretAccessKey: "a secret" };
  return { place: { endpoint, region: "eu", bucket: "b", credentials, forcePathStyle: true }, asked: () => asked };
}

it("says that the store does not take the key, and not which secret was tried", async () => {
  const place = await bucket();
  const credentials = { ...place.credentials, secretAccessKey: "another secret" };
  const storage = createS3Storage({ ...place, credentials });
  for (const call of [
    () => storage.put(randomBytes(10), limits),
    () => storage.get("0".repeat(64)),
    () => storage.sweep({ olderThanMs: 0 }),
  ]) {
    const error = await call().then(String, (refused: unknown) => refused);
    expect(error).toMatchObject({ code: "refused", message: expect.stringContaining("403 SignatureDoesNotMatch") });
    expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  }
  await expect(storage.has("0".repeat(64))).rejects.toMatchObject({ code: "refused" });
});

it("says that there is no such bucket", async () => {
  const storage = createS3Storage({ ...(await bucket()), bucket: "elsewhere" });
  const expected = { code: "refused", message: expect.stringContaining("NoSuchBucket") };
  await expect(storage.put(randomBytes(10), limits)).rejects.toMatchObject(expected);
  await expect(storage.get("0".repeat(64))).rejects.toMatchObject(expected);
});

it("writes nothing under a hash that the bytes do not have", async () => {
  const shelf = createS3Shelf(await bucket());
  const object = { hash: sha256(Buffer.from("others")), size: 3_000_000 };
  const wrong = keepObject(shelf, object, () => [randomBytes(1_000_000), randomBytes(2_000_000)]);
  await expect(wrong).rejects.toMatchObject({ code: "corrupt" });
  expect(await shelf.has(nameOf("objects", object.hash))).toBe(false);
});

it("lists more than one page holds", async () => {
  const { place } = await answering((request, response) => {
    const query = new URL(request.url ?? "", "http://store").searchParams;
    const keys = ["a", "b&amp;c", "d"].map((name) => `${query.get("prefix")}${name}`);
    const after = query.get("start-after")?.replace("&", "&amp;") ?? "";
    const [next, ...rest] = keys.filter((key) => key > after);
    const contents = `<Contents><Key>${next}</Key><Size>7</Size><LastModified>2026-01-02T03:04:05.000Z</LastModified></Contents>`;
    response.end(`<R><IsTruncated>${rest.length > 0}</IsTruncated>${contents}</R>`);
  });
  expect(await namesIn(createS3Shelf(place), "objects/")).toEqual(["objects/a", "objects/b&c", "objects/d"]);
});

it.each([
  [2, "a pause", 3],
  [3, "unavailable", 3],
])("after %i answers of 503 it is %s", async (failures, outcome, times) => {
  const { place, asked } = await answering((request, response) => {
    request.resume().once("end", () => response.writeHead(asked() <= failures ? 503 : 200).end());
  });
  const put = createS3Storage(place).put(randomBytes(100_000), limits);
  if (outcome === "unavailable") await expect(put).rejects.toMatchObject({ code: "unavailable" });
  else expect(await put).toMatchObject({ size: 100_000 });
  expect(asked()).toBe(times);
});

it("tells a store that is not there, and one that never answers, in bounded time", async () => {
  const { place } = await answering(() => undefined);
  const started = Date.now();
  await expect(createS3Storage(place, { quietMs: 200 }).has("0".repeat(64))).rejects.toMatchObject({
    code: "unavailable",
  });
  const gone = createS3Storage({ ...place, endpoint: "http://127.0.0.1:1" });
  await expect(gone.put(randomBytes(9), limits)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringContaining("ECONNREFUSED"),
  });
  expect(Date.now() - started).toBeLessThan(10_000);
});

it.each(["hangs up", "goes quiet"])("tells a store that %s in the middle", async (how) => {
  const { place } = await answering((_, response) => {
    response.writeHead(200, { "content-length": 1000 }).write(randomBytes(10));
    if (how === "hangs up") setTimeout(() => response.destroy(), 50);
  });
  const reading = createS3Storage(place, { quietMs: 300 }).get("0".repeat(64));
  await expect(reading.then((stream) => buffer(stream))).rejects.toMatchObject({ code: "unavailable" });
});

it("waits for a reader who is slow", async () => {
  const bytes = randomBytes(3_000_000);
  const { place } = await answering((_, response) => response.end(bytes));
  const stream = await createS3Storage(place, { quietMs: 100 }).get(sha256(bytes));
  await pause(600);
  expect((await buffer(stream)).equals(bytes)).toBe(true);
});

it("believes no copy that says after its 200 that it failed", async () => {
  const { place, asked } = await answering((request, response) => {
    request.resume();
    if (request.method === "DELETE") return response.writeHead(204).end();
    response.end("<Error><Code>InternalError</Code></Error>");
  });
  await expect(createS3Shelf(place).move("a", "b")).rejects.toMatchObject({ code: "unavailable" });
  expect(asked()).toBe(3);
});
