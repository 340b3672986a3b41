import { FileRefused } from "./refusals.ts";

export type FileKind = "pdf" | "office" | "png" | "jpeg" | "webp";

const startsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, n) => bytes[n] === byte);
const ascii = (bytes: Buffer, from: number, to: number) => bytes.subarray(from, to).toString("latin1");

/** What a file is by its first bytes, never by its name. Throws FileRefused for all that is not taken. */
export function sniff(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new FileRefused("empty");
  if (/^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8)))
    return onlyOnce(bytes, "pdf", /<(?:html|head|body|script|svg|!doctype)/i);
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return onlyOnce(bytes, "office", /%PDF-/);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)) return "png";
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefused("old_office");
  const head = ascii(bytes, 0, 4096);
  if (/%PDF-/.test(head)) throw new FileRefused("polyglot", `offset ${head.indexOf("%PDF-")}`);
  if (/<svg[\s>]/i.test(head)) throw new FileRefused("svg");
  throw new FileRefused("unsupported");
}

/** A reader that looks for its own start further on must not find another file there. */
function onlyOnce(bytes: Buffer, kind: FileKind, other: RegExp): FileKind {
  const at = ascii(bytes, 0, 1024).search(other);
  if (at >= 0) throw new FileRefused("polyglot", `offset ${at}`);
  return kind;
}
