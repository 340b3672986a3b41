import { WorkbookError } from "../workbook-error.ts";
import { limits } from "../workbook.ts";

/** One part of the archive with the places of its bytes (APPNOTE 4.3): the record in the directory, and what lies at its offset. */
export type Part = {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  /** In the file: where its local header begins and where its data does. */
  offset: number;
  data: number;
  /** The directory's record, as it stands. */
  record: Uint8Array;
};
export type Archive = { bytes: Uint8Array; parts: Part[]; directory: number; end: number };

const damaged = (what: string, where?: string) => new WorkbookError("damaged", `The file is damaged: ${what}.`, where);

/** Reads the directory. Refuses what other readers would read differently: overlaps, two parts of one name, ZIP64. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes, view);
  const [count, size, directory] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count === 0xffff || directory === 0xffffffff) throw damaged("it is a ZIP64 archive");
  if (count > limits.entries) throw new WorkbookError("zip_bomb", `The file has ${count} parts.`);
  if (directory + size > end) throw damaged("its directory lies outside of it");
  const parts: Part[] = [];
  let at = directory;
  for (let n = 0; n < count; n += 1) {
    const part = readRecord(bytes, view, at, directory);
    parts.push(part);
    at += part.record.length;
  }
  refuseTwins(parts);
  refuseOverlap(parts, directory);
  const whole = parts.reduce((sum, part) => sum + part.size, 0);
  if (whole > limits.unpacked) throw new WorkbookError("zip_bomb", `The file grows to ${whole} bytes.`);
  return { bytes, parts, directory, end };
}

function endOf(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === bytes.length) return at;
  throw damaged("it is no ZIP archive, or not a whole one");
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, directory: number): Part {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged("its directory is broken");
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const lengths = [28, 30, 32].map((from) => view.getUint16(at + from, true));
  const length = 46 + lengths.reduce((sum, one) => sum + one, 0);
  const [crc, packed, size] = [16, 20, 24].map((from) => view.getUint32(at + from, true)) as [number, number, number];
  const offset = view.getUint32(at + 42, true);
  if (at + length > bytes.length) throw damaged("its directory is broken");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (lengths[0] ?? 0)));
  if (flags & 1) throw new WorkbookError("encrypted", "The file is locked with a password.", name);
  if (method !== 0 && method !== 8) throw damaged("a part is packed in an unknown way", name);
  if (offset + 30 > directory || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged("a part is not where it should be", name);
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (data + packed > directory) throw damaged("a part is not whole", name);
  return { name, method, crc, packed, size, offset, data, record: bytes.subarray(at, at + length) };
}

function refuseTwins(parts: Part[]) {
  const names = new Set<string>();
  for (const { name } of parts) {
    // Part names are equal whatever their case (ECMA-376 part 2, 6.2.2).
    const key = name.toLowerCase();
    if (names.has(key)) throw damaged("it has two parts of one name", name);
    names.add(key);
  }
}

function refuseOverlap(parts: Part[], directory: number) {
  const inOrder = parts.toSorted((a, b) => a.offset - b.offset);
  for (const [n, { name, data, packed }] of inOrder.entries())
    if (data + packed > (inOrder[n + 1]?.offset ?? directory)) throw damaged("parts lie over each other", name);
}
