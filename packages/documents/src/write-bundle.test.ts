import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { expect, test } from "vitest";
import { type Bundled, writeBundle } from "./write-bundle.ts";

const facts = {
  classification: "nda",
  treatment: "marked_pages",
  sourceSha256: "ab".repeat(32),
  validFrom: null,
  validTo: "2026-12-31",
  disclosureId: "the-id",
} as const;
const file = (name: string, bytes = `bytes of ${name}`): Bundled => ({
  ...facts,
  name,
  open: async () => Readable.from([Buffer.from(bytes)]),
});
const about = { tenant: "Northwind Bank", at: "2026-11-23T03:10:00Z" };

async function contentsOf(zip: Buffer) {
  const contents: Record<string, Buffer> = {};
  const opened = await fromBufferPromise(zip);
  for await (const entry of opened.eachEntry())
    contents[entry.fileName] = await buffer(await opened.openReadStreamPromise(entry));
  return contents;
}

test("the manifest names every file with the hash of the bytes that are in the bundle", async () => {
  const contents = await contentsOf(await buffer(writeBundle([file("a.pdf"), file("é.pdf")], { about })));
  const manifest = JSON.parse(contents["manifest.json"]?.toString() ?? "") as { files: Record<string, unknown>[] };
  expect(manifest).toMatchObject({ ...about, files: [facts, facts] });
  for (const { name, size, sha256 } of manifest.files) {
    const bytes = contents[name as string] ?? Buffer.alloc(0);
    expect([bytes.length, createHash("sha256").update(bytes).digest("hex")]).toEqual([size, sha256]);
  }
});

test("no name leads out of the folder, hides another, or stands for the manifest", async () => {
  const names = ["../../etc/passwd", "a.pdf", "A.pdf", "manifest.json", "C:\\x.pdf", "..", "b\u202efdp.exe"];
  const contents = await contentsOf(
    await buffer(
      writeBundle(
        names.map((name) => file(name)),
        { about },
      ),
    ),
  );
  expect(Object.keys(contents)).toEqual([
    "-..-etc-passwd",
    "a.pdf",
    "A (2).pdf",
    "manifest (2).json",
    "C--x.pdf",
    "file",
    "b-fdp.exe",
    "manifest.json",
  ]);
});

test("tells how far it is", async () => {
  const seen: { files: number; bytes: number }[] = [];
  await buffer(writeBundle([file("a", "12345"), file("b", "123")], { about, progress: (done) => seen.push(done) }));
  expect(seen).toEqual([
    { files: 0, bytes: 5 },
    { files: 1, bytes: 5 },
    { files: 1, bytes: 8 },
    { files: 2, bytes: 8 },
  ]);
});

test("an abort breaks the stream and closes what was being read", async () => {
  const controller = new AbortController();
  const endless = new Readable({ read: () => void endless.push(Buffer.alloc(65_536)) });
  const zip = writeBundle([{ ...file("a"), open: async () => endless }], { about, signal: controller.signal });
  zip.once("data", () => controller.abort(new Error("gone home")));
  await expect(buffer(zip)).rejects.toThrow("gone home");
  await expect.poll(() => endless.destroyed).toBe(true);
});

test("a file that fails while it is read breaks the stream", async () => {
  const failing = Readable.from(
    (async function* () {
      yield Buffer.from("x");
      throw new Error("disk gone");
    })(),
  );
  await expect(buffer(writeBundle([{ ...file("a"), open: async () => failing }], { about }))).rejects.toThrow(
    "disk gone",
  );
});
