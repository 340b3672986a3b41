import { FileRefused } from "./refusals.ts";

const mostObjects = 8_388_607;
const longestTable = 4_096;

/** What is wrong with a PDF before anything reads it: a second file behind its end, or tables that claim the impossible. */
export function refuseBytes(bytes: Buffer): void {
  refuseTail(bytes);
  refuseTables(bytes);
}

/** Nothing but white space after the end, and no archive that ends here too: that would be two files in one. */
function refuseTail(bytes: Buffer) {
  const end = bytes.lastIndexOf("%%EOF");
  if (end < 0) throw new FileRefused("unparsable", "%%EOF is missing");
  const tail = bytes.subarray(end + 5);
  if (tail.length > 1024 || /[^\s\0]/.test(tail.toString("latin1")))
    throw new FileRefused("polyglot", `offset ${end + 5}`);
  const zipEnd = bytes.indexOf("PK\u0005\u0006\0\0\0\0", bytes.length - 66_000, "latin1");
  if (zipEnd >= 0) throw new FileRefused("polyglot", `offset ${zipEnd}`);
}

/** Whoever reads a table of objects goes through its fields one byte after another, however many it says there are. */
function refuseTables(bytes: Buffer) {
  for (let at = bytes.indexOf("/XRef"); at >= 0; at = bytes.indexOf("/XRef", at + 1)) {
    const from = Math.max(bytes.lastIndexOf(" obj", at), at - longestTable, 0);
    const [table = ""] = bytes.toString("latin1", from, at + longestTable).split("stream");
    const numbers = (key: string) => numbersIn(new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(table)?.[1]);
    const isWell = numbers("W").every((width) => width <= 8) && numbers("Index").every((one) => one <= mostObjects);
    if (!isWell) throw new FileRefused("unparsable", `offset ${at}`);
  }
}

const numbersIn = (list = "") => list.trim().split(/\s+/).filter(Boolean).map(Number);
