import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { entriesOf, openZip, zipLimits } from "./open-zip.ts";
import { FileRefused } from "./refusals.ts";

const mainParts = {
  "wordprocessingml.document": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "spreadsheetml.sheet": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "presentationml.presentation": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** A Word, Excel or PowerPoint file without macros, foreign content or anything that grows when it is opened. */
export async function inspectOffice(bytes: Buffer) {
  const zip = await openZip(bytes);
  try {
    let types = "";
    let left = zipLimits.bytes;
    for (const entry of await entriesOf(zip, bytes)) {
      refuseByName(entry.fileName);
      const isText = /\.(xml|rels|vml)$/i.test(entry.fileName);
      const { size, text } = await readEntry(zip, entry, left, isText);
      left -= size;
      if (isText) refuseByText(entry.fileName, text);
      if (entry.fileName === "[Content_Types].xml") types = text;
    }
    return { mediaType: mediaTypeOf(types) };
  } finally {
    zip.close();
  }
}

function refuseByName(name: string) {
  if (/vbaProject|vbaData|macrosheets|xlmacro/i.test(name)) throw new FileRefused("macros", name);
  if (/(^|\/)(activeX|embeddings)\//i.test(name)) throw new FileRefused("embedded_files", name);
  if (/\.(zip|gz|bz2|7z|rar|exe|dll|js|vbs|bat|cmd|ps1|jar|html?|svg)$/i.test(name))
    throw new FileRefused("embedded_files", name);
}

function refuseByText(name: string, text: string) {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new FileRefused("doctype", name);
  if (/macroEnabled|vbaProject/i.test(text) && /Content_Types|\.rels$/.test(name))
    throw new FileRefused("macros", name);
  if (!name.endsWith(".rels")) return;
  for (const [relation = ""] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g))
    if (/TargetMode\s*=\s*["']External/i.test(relation) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/.test(relation))
      throw new FileRefused("external_content", name);
}

function mediaTypeOf(types: string) {
  const [, mediaType] = Object.entries(mainParts).find(([part]) => types.includes(`${part}.main+xml`)) ?? [];
  if (!mediaType) throw new FileRefused("unsupported");
  return mediaType;
}

/** Counts what really comes out, whatever the archive said; only XML is kept, and none of it is larger than 100 MB. */
async function readEntry(zip: ZipFile, entry: Entry, left: number, isText: boolean) {
  if (isText && entry.uncompressedSize > 100 * 1024 * 1024) throw new FileRefused("zip_bomb", entry.fileName);
  const kept: Buffer[] = [];
  let [size, sum] = [0, 0];
  try {
    const stream: Readable = await promisify(zip.openReadStream.bind(zip) as Open)(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size === 0 && isFile(chunk)) throw new FileRefused("embedded_files", entry.fileName);
      size += chunk.length;
      sum = crc32(chunk, sum);
      if (size > left) throw new FileRefused("zip_bomb", entry.fileName);
      if (isText) kept.push(chunk);
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("bad_zip", entry.fileName);
  }
  if (sum !== entry.crc32) throw new FileRefused("bad_zip", entry.fileName);
  return { size, text: decode(Buffer.concat(kept)) };
}
type Open = (entry: Entry, done: (error: Error | null, stream: Readable) => void) => void;

/** An archive, a program or a document, whatever it is called: what is inside of it nobody has looked at. */
const isFile = (start: Buffer) =>
  /^(?:504b0304|52617221|377abcaf|1f8b|4d5a|7f454c46|25504446|d0cf11e0)/.test(start.toString("hex", 0, 4));

/** UTF-16 would hide a document type from a search through the bytes. */
function decode(bytes: Buffer) {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0;
  if (!isWide && bytes[0] !== 0) return bytes.toString("utf8");
  return new TextDecoder(bytes[0] === 0xfe || bytes[0] === 0 ? "utf-16be" : "utf-16le").decode(bytes);
}
