import { PassThrough, type Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

export type Part = { name: string; open: () => Promise<Readable> };

/**
 * A ZIP as a stream, its parts stored one after another and opened only when their turn comes: memory does not grow with
 * it. Whoever stops reading stops the work. A part that fails breaks the stream: nobody takes a piece for the whole.
 */
export function writeZip(parts: AsyncIterable<Part> | Iterable<Part>): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.on("error", (error) => out.destroy(error as Error));
  void pipeline(zip.outputStream, out).catch(() => undefined);
  void add(zip, parts, out).catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function add(zip: ZipFile, parts: AsyncIterable<Part> | Iterable<Part>, out: PassThrough) {
  let source: Readable | undefined;
  out.once("close", () => source?.destroy());
  for await (const { name, open } of parts) {
    if (out.destroyed) return;
    const opened = await open();
    source = opened;
    if (out.destroyed) return void opened.destroy();
    zip.addReadStream(opened, name, { compress: false });
    await finished(opened, { writable: false });
  }
  zip.end();
}
