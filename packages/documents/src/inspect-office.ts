import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { entriesOf, openZip, zipLimits } from "./open-zip.ts";
import { refuseByName, refuseByText } from "./refuse-part.ts";
import { FileRefused } from "./refusals.ts";
import { xmlElements } from "./xml-elements.ts";

const office = "application/vnd.openxmlformats-officedocument";
const mainParts = {
  "wordprocessingml.document": `${office}.wordprocessingml.document`,
  "spreadsheetml.sheet": `${office}.spreadsheetml.sheet`,
  "presentationml.presentation": `${office}.presentationml.presentation`,
};

/** A Word, Excel or PowerPoint file without macros, foreign content or anything that grows when it is opened. */
export async function inspectOffice(bytes: Buffer) {
  const zip = await openZip(bytes);
  try {
    let types = "";
    let left = zipLimits.bytes;
    for (const entry of await entriesOf(zip, bytes)) {
      refuseByName(entry.fileName);
      const { size, text } = await readEntry(zip, entry, left);
      left -= size;
      refuseByText(entry.fileName, text);
      if (entry.fileName === "[Content_Types].xml") types = text;
    }
    return { mediaType: mediaTypeOf(types) };
  } finally {
    zip.close();
  }
}

function mediaTypeOf(types: string) {
  const named = new Set(
    Array.from(xmlElements(types, "[Content_Types].xml"), (one) => one.attributes.get("ContentType")),
  );
  const [, mediaType] = Object.entries(mainParts).find(([part]) => named.has(`${office}.${part}.main+xml`)) ?? [];
  if (!mediaType) throw new FileRefused("unsupported");
  return mediaType;
}

/** Counts what really comes out, whatever the archive said; only XML is kept, and none of it is larger than 100 MB. */
async function readEntry(zip: ZipFile, entry: Entry, left: number) {
  const kept: Buffer[] = [];
  let [size, sum] = [0, 0];
  let isText = true;
  try {
    const stream: Readable = await promisify(zip.openReadStream.bind(zip) as Open)(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (size === 0 && isFile(chunk)) throw new FileRefused("embedded_files", entry.fileName);
      // By its first letters and not by its name: any part may be the main one.
      if (isText && size === 0) isText = isXml(chunk);
      size += chunk.length;
      sum = crc32(chunk, sum);
      if (size > left || (isText && size > 100 * 1024 * 1024)) throw new FileRefused("zip_bomb", entry.fileName);
      if (isText) kept.push(chunk);
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("bad_zip", entry.fileName);
  }
  if (sum !== entry.crc32) throw new FileRefused("bad_zip", entry.fileName);
  return { size, text: decode(Buffer.concat(kept)) };
}
type Open = (entry: Entry, done: (error: Error | null, stream: Readable) => void) => void;

const isXml = (start: Buffer) => /^[\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]*(?:<|$)/.test(start.toString("latin1"));

/** An archive, a program or a document, whatever it is called: what is inside of it nobody has looked at. */
const isFile = (start: Buffer) =>
  /^(?:504b0304|52617221|377abcaf|1f8b|4d5a|7f454c46|25504446|d0cf11e0)/.test(start.toString("hex", 0, 4));

/** UTF-16 would hide a document type from a search through the bytes. */
function decode(bytes: Buffer) {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[1] === 0;
  if (!isWide && bytes[0] !== 0) return bytes.toString("utf8");
  return new TextDecoder(bytes[0] === 0xfe || bytes[0] === 0 ? "utf-16be" : "utf-16le").decode(bytes);
}
