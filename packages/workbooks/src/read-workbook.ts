import { WorkbookError } from "./workbook-error.ts";
import { type Kind, limits, type Workbook } from "./workbook.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

/**
 * Reads a workbook from its bytes. Throws WorkbookError: "encrypted", "old_format" (.xls), "unsupported", "too_large", "zip_bomb",
 * "doctype", "too_many_cells", "damaged" or "empty". Run it where time and memory are bounded: it stops at no deadline of its own.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  const kind = kindOf(bytes, fileName);
  return { kind, sheets: readXlsx(bytes) };
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const startsWith = (bytes: Uint8Array, signs: number[]) => signs.every((sign, n) => bytes[n] === sign);

export function kindOf(bytes: Uint8Array, fileName: string): Kind {
  if (bytes.length === 0) throw new WorkbookError("empty", "The file is empty.");
  if (bytes.length > limits.packed) throw new WorkbookError("too_large", "The file is larger than 25 MB.");
  if (startsWith(bytes, compound)) throw insideCompound(bytes);
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new WorkbookError("unsupported", "The file is no workbook. Save it as .xlsx.");
  return /\.xlsm$/i.test(fileName) ? "xlsm" : "xlsx";
}

/** An Office file with a password is an old container around the new file ([MS-OFFCRYPTO] 2.3). */
function insideCompound(bytes: Uint8Array): WorkbookError {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
  return isLocked
    ? new WorkbookError("encrypted", "The file is locked with a password. Save it without one.")
    : new WorkbookError("old_format", "This is an old .xls file. Save it as .xlsx.");
}
