import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { fromBuffer } from "yauzl";
import { expect, test } from "vitest";
import { writeZip } from "./write-zip.ts";

async function* parts(names: string[], opened: string[] = []) {
  for (const name of names)
    yield { name, open: async () => (opened.push(name), Readable.from([Buffer.from(`bytes of ${name}`)])) };
}
const namesIn = (bytes: Buffer) =>
  new Promise<string[]>((resolve, reject) => {
    const names: string[] = [];
    fromBuffer(bytes, (error, zip) => {
      if (error) return reject(error);
      zip.on("entry", ({ fileName }: { fileName: string }) => names.push(fileName)).on("end", () => resolve(names));
    });
  });

test("the parts come out in their order", async () => {
  expect(await namesIn(await buffer(writeZip(parts(["a.pdf", "é.pdf", "manifest.json"]))))).toEqual([
    "a.pdf",
    "é.pdf",
    "manifest.json",
  ]);
});

test("a part that fails breaks the whole", async () => {
  const broken = [{ name: "a", open: async () => Promise.reject(new Error("gone")) }];
  await expect(buffer(writeZip(broken))).rejects.toThrow("gone");
});

test("whoever stops reading stops the work", async () => {
  const opened: string[] = [];
  const zip = writeZip(
    (async function* () {
      for (let n = 0; n < 50; n += 1)
        yield { name: `${n}`, open: async () => (opened.push(`${n}`), Readable.from([Buffer.alloc(1_000_000)])) };
    })(),
  );
  await new Promise((first) => zip.once("data", first));
  zip.destroy();
  await new Promise((later) => setTimeout(later, 50));
  expect(opened.length).toBeLessThan(10);
});
