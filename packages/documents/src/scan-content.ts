/** How many states a content has open at its end and at least on its way, and how many marked parts it does not close. */
export type Left = { states: number; least: number; marked: number };

/**
 * Reads a page's drawing only for what it opens and closes. Strings, names and the bytes of pictures are passed over: what
 * looks like an operator in them is none.
 */
export function scanContent(bytes: Uint8Array, from: Left = { states: 0, least: 0, marked: 0 }): Left {
  const left = { ...from };
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number;
    if (byte === code.percent) at = after(bytes, at, isLineEnd);
    else if (byte === code.open) at = afterString(bytes, at);
    else if (byte === code.less && bytes[at + 1] !== code.less) at = after(bytes, at, (one) => one === code.more);
    else if (byte === code.slash) at = after(bytes, at + 1, isNotRegular) - 1;
    else if (isNotRegular(byte)) at += 1;
    else {
      const end = after(bytes, at, isNotRegular) - 1;
      const word = end - at > 3 ? "" : String.fromCharCode(...bytes.subarray(at, end));
      at = word === "ID" ? afterPicture(bytes, end) : end;
      count(left, word);
    }
  }
  return left;
}

function count(left: Left, word: string) {
  if (word === "q") left.states += 1;
  if (word === "Q") left.least = Math.min(left.least, (left.states -= 1));
  if (word === "BDC" || word === "BMC") left.marked += 1;
  if (word === "EMC") left.marked = Math.max(0, left.marked - 1);
}

const code = { percent: 0x25, open: 0x28, close: 0x29, less: 0x3c, more: 0x3e, slash: 0x2f, back: 0x5c };
const isSpace = (byte: number | undefined) =>
  byte === undefined || byte === 0 || (byte > 8 && byte < 14) || byte === 32;
const isLineEnd = (byte: number) => byte === 10 || byte === 13;
const notRegular = new Set(Array.from("\0\t\n\f\r ()<>[]{}/%", (letter) => letter.charCodeAt(0)));
const isNotRegular = (byte: number) => notRegular.has(byte);

/** Behind the next byte that is one of these; one further than the end where there is none. */
function after(bytes: Uint8Array, at: number, isOne: (byte: number) => boolean) {
  let end = at;
  while (end < bytes.length && !isOne(bytes[end] as number)) end += 1;
  return end + 1;
}

function afterString(bytes: Uint8Array, at: number) {
  let depth = 0;
  for (let end = at; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === code.back) end += 1;
    else if (byte === code.open) depth += 1;
    else if (byte === code.close && (depth -= 1) === 0) return end + 1;
  }
  return bytes.length;
}

/** The end of a picture is a word between spaces, and the bytes before it are anything. */
function afterPicture(bytes: Uint8Array, at: number) {
  for (let end = at; end + 1 < bytes.length; end += 1)
    if (bytes[end] === 0x45 && bytes[end + 1] === 0x49 && isSpace(bytes[end - 1]) && isSpace(bytes[end + 2]))
      return end + 2;
  return bytes.length;
}
