import { CsvFault } from "./csv.ts";

const SAVE_AS_UTF8 = "Save the file as “CSV UTF-8” and import it again.";

/** UTF-8 text without its byte order mark. Throws CsvFault at the first line that is something else. */
export function decodeCsv(source: Uint8Array | string): string {
  const text = typeof source === "string" ? source : decode(source);
  const zero = text.indexOf("\0");
  if (zero >= 0)
    throw new CsvFault(lineAt(text, zero), null, "nul_character", "The line holds a NUL character.", SAVE_AS_UTF8);
  return text.replace(/^\ufeff/, "");
}

function decode(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new CsvFault(1, null, "not_utf8", "The file is UTF-16, not UTF-8.", SAVE_AS_UTF8);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CsvFault(firstOddLine(bytes), null, "not_utf8", "The line is not UTF-8.", SAVE_AS_UTF8);
  }
}

/** A replacement character stands where the strict decoder stopped; the text before it is as long as it was right. */
function firstOddLine(bytes: Uint8Array): number {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(strict, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return lineAt(new TextDecoder().decode(bytes.subarray(0, good)), Number.POSITIVE_INFINITY);
}

/** `stream` lets a prefix end inside a character. */
function isUtf8(strict: TextDecoder, prefix: Uint8Array): boolean {
  try {
    strict.decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  } finally {
    resetQuietly(strict);
  }
}

function resetQuietly(strict: TextDecoder): void {
  try {
    strict.decode();
  } catch {
    // The decoder held the beginning of a character; it is empty now.
  }
}

/** Counting from 1; CR LF, LF and CR each end a line. */
export function lineAt(text: string, index: number): number {
  return (text.slice(0, index).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
