import { deflateSync } from "fflate";
import type { Archive, Part } from "./archive.ts";
import { crcOf } from "./crc-of.ts";

/**
 * The archive with other bytes in some parts. Everything else is copied as it lies there: local headers, packed data, data
 * descriptors, what stands between parts, the directory's records and the comment; only offsets and what changed are rewritten.
 */
export function replaceParts(archive: Archive, changed: Map<string, Uint8Array>): Uint8Array {
  const { bytes, parts, directory, end } = archive;
  const inOrder = parts.toSorted((a, b) => a.offset - b.offset);
  const pieces: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.offset ?? directory)];
  const moved = new Map<Part, { offset: number; fresh: Fresh | null }>();
  let at = inOrder[0]?.offset ?? directory;
  for (const [n, part] of inOrder.entries()) {
    const next = inOrder[n + 1]?.offset ?? directory;
    const given = changed.get(part.name);
    const fresh = given ? freshOf(given) : null;
    const piece = fresh ? localOf(archive, part, fresh) : bytes.subarray(part.offset, next);
    moved.set(part, { offset: at, fresh });
    pieces.push(piece);
    at += piece.length;
  }
  const records = parts.map((part) => recordOf(part, moved.get(part) ?? { offset: part.offset, fresh: null }));
  const tail = bytes.slice(end);
  const view = new DataView(tail.buffer);
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, at, true);
  // What lies between the last record and the end of the directory (a signature, say) spoke of the old bytes.
  return joined([...pieces, ...records, tail]);
}

type Fresh = { packed: Uint8Array; size: number; crc: number };
const freshOf = (given: Uint8Array): Fresh => ({
  packed: deflateSync(given, { level: 6 }),
  size: given.length,
  crc: crcOf(given),
});

/** The old header with the new sizes; no data descriptor follows, so its flag goes. */
function localOf({ bytes }: Archive, { offset, data }: Part, { packed, size, crc }: Fresh): Uint8Array {
  const header = bytes.slice(offset, data);
  write(
    new DataView(header.buffer),
    { flags: 6, method: 8, crc: 14, packed: 18, size: 22 },
    { packed: packed.length, size, crc },
  );
  return joined([header, packed]);
}

function recordOf({ record }: Part, { offset, fresh }: { offset: number; fresh: Fresh | null }): Uint8Array {
  const copy = record.slice();
  const view = new DataView(copy.buffer);
  if (fresh)
    write(view, { flags: 8, method: 10, crc: 16, packed: 20, size: 24 }, { ...fresh, packed: fresh.packed.length });
  view.setUint32(42, offset, true);
  return copy;
}

type Places = Record<"flags" | "method" | "crc" | "packed" | "size", number>;
function write(view: DataView, at: Places, { crc, packed, size }: { crc: number; packed: number; size: number }) {
  view.setUint16(at.flags, view.getUint16(at.flags, true) & ~8, true);
  view.setUint16(at.method, 8, true);
  view.setUint32(at.crc, crc, true);
  view.setUint32(at.packed, packed, true);
  view.setUint32(at.size, size, true);
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
