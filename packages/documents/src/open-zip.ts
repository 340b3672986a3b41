import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { FileRefused } from "./refusals.ts";

export const zipLimits = { entries: 5_000, bytes: 600 * 1024 * 1024, ratio: 200, ratioFrom: 1024 * 1024 };

/** Opens an archive that begins at the first byte and ends at the last. */
export async function openZip(bytes: Buffer): Promise<ZipFile> {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0) throw new FileRefused("bad_zip");
  if (end + 22 !== bytes.length) throw new FileRefused("polyglot", `offset ${end + 22}`);
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(new FileRefused("bad_zip")) : resolve(zip),
    ),
  );
}

/** The entries by where they lie, none over another, none absurdly small for what it claims to hold. */
export async function entriesOf(zip: ZipFile, bytes: Buffer): Promise<Entry[]> {
  if (zip.entryCount > zipLimits.entries) throw new FileRefused("zip_bomb", `${zip.entryCount} entries`);
  const entries = await listed(zip);
  let whole = 0;
  for (const entry of entries) {
    const { uncompressedSize, compressedSize, fileName } = entry;
    if (entry.isEncrypted()) throw new FileRefused("encrypted", fileName);
    if (uncompressedSize > zipLimits.ratioFrom && uncompressedSize > compressedSize * zipLimits.ratio)
      throw new FileRefused("zip_bomb", fileName);
    whole += uncompressedSize;
  }
  if (whole > zipLimits.bytes) throw new FileRefused("zip_bomb", `${whole} bytes`);
  refuseTwins(entries);
  refuseOverlap(entries, bytes);
  return entries;
}

function listed(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on("error", () => reject(new FileRefused("bad_zip")));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > zipLimits.entries) reject(new FileRefused("zip_bomb", "entries"));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Two entries of one name: which of them is read depends on who reads. */
function refuseTwins(entries: Entry[]) {
  const names = new Set<string>();
  for (const { fileName } of entries) {
    const name = fileName.normalize("NFC").toLowerCase();
    if (names.has(name)) throw new FileRefused("bad_zip", fileName);
    names.add(name);
  }
}

function refuseOverlap(entries: Entry[], bytes: Buffer) {
  const inPlace = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  if (inPlace[0] && inPlace[0].relativeOffsetOfLocalHeader !== 0) throw new FileRefused("polyglot", "offset 0");
  let free = 0;
  for (const entry of inPlace) {
    if (entry.relativeOffsetOfLocalHeader < free) throw new FileRefused("zip_bomb", entry.fileName);
    free = endOf(entry, bytes);
  }
}

/** Where an entry's bytes end by its own header, which must name it as the directory does. */
function endOf({ relativeOffsetOfLocalHeader: start, fileName, fileNameRaw, compressedSize }: Entry, bytes: Buffer) {
  if (start + 30 > bytes.length) throw new FileRefused("bad_zip", fileName);
  const [nameLength, extraLength] = [bytes.readUInt16LE(start + 26), bytes.readUInt16LE(start + 28)];
  const name = bytes.subarray(start + 30, start + 30 + nameLength);
  const isEntry = bytes.readUInt32LE(start) === 0x04034b50 && name.equals(fileNameRaw);
  if (!isEntry) throw new FileRefused("bad_zip", fileName);
  return start + 30 + nameLength + extraLength + compressedSize;
}
