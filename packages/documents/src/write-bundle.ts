import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import type { Treatment } from "./inspect.ts";
import { type Part, writeZip } from "./write-zip.ts";

export type Bundled = Part & {
  classification: string;
  treatment: Treatment;
  /** The hash of the document as it was released, before it was marked for the reader. */
  sourceSha256: string;
  validFrom: string | null;
  validTo: string | null;
  disclosureId: string;
};

export type BundleOptions = {
  /** Who it was made for and when: stands at the head of the manifest. */
  about: Record<string, string>;
  progress?: (done: { files: number; bytes: number }) => void;
  signal?: AbortSignal;
};

/**
 * Everything somebody may see as one ZIP, streamed in constant memory. Its last entry, manifest.json, names each file with
 * the hash of the bytes that are really in the bundle. An abort breaks the stream, so that no piece passes for the whole.
 */
export function writeBundle(
  files: AsyncIterable<Bundled> | Iterable<Bundled>,
  { about, progress, signal }: BundleOptions,
): Readable {
  const listed: Record<string, unknown>[] = [];
  let bytes = 0;

  async function* parts(): AsyncGenerator<Part> {
    const names = new Set<string>();
    for await (const { name: asked, open, ...facts } of files) {
      signal?.throwIfAborted();
      const name = freeName(entryName(asked), names);
      const hash = createHash("sha256");
      let size = 0;
      const measured = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          size += chunk.length;
          progress?.({ files: listed.length, bytes: bytes + size });
          done(null, chunk);
        },
      });
      yield { name, open: async () => passed(await open(), measured) };
      bytes += size;
      listed.push({ name, size, sha256: hash.digest("hex"), ...facts });
      progress?.({ files: listed.length, bytes });
    }
    const manifest = `${JSON.stringify({ ...about, files: listed }, null, 2)}\n`;
    yield { name: "manifest.json", open: async () => Readable.from([Buffer.from(manifest)]) };
  }

  const zip = writeZip(parts());
  const abort = () => zip.destroy(signal?.reason instanceof Error ? signal.reason : new Error("aborted"));
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });
  zip.once("close", () => signal?.removeEventListener("abort", abort));
  return zip;
}

function passed(source: Readable, through: Transform): Readable {
  source.once("error", (error) => through.destroy(error));
  through.once("close", () => source.destroy());
  return source.pipe(through);
}

/** A name that no system takes for a folder, a device or a way out of the folder in which the bundle is unpacked. */
const entryName = (name: string) =>
  name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, "-")
    .replace(/^[\s.]+|[\s.]+$/g, "")
    .slice(0, 150) || "file";

/** A second file of a name that is taken, also by the manifest, gets a number. */
function freeName(name: string, taken: Set<string>) {
  const dot = name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length;
  let free = name;
  for (let n = 2; free.toLowerCase() === "manifest.json" || taken.has(free.toLowerCase()); n += 1)
    free = `${name.slice(0, dot)} (${n})${name.slice(dot)}`;
  taken.add(free.toLowerCase());
  return free;
}
