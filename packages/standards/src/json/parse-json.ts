import { JsonFault, type JsonLimits } from "./json.ts";

/** The JSON value of a file, within the limits before memory is spent on it. Throws JsonFault. */
export function parseJson(source: Uint8Array | string, limits: JsonLimits): unknown {
  const bytes = typeof source === "string" ? Buffer.from(source) : source;
  if (bytes.length > limits.maxBytes) {
    const message = `The file has ${bytes.length} bytes, at most ${limits.maxBytes} are allowed.`;
    throw new JsonFault("too_large", message);
  }
  const text = decode(bytes);
  refuseHuge(bytes, limits);
  return parse(text);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JsonFault("not_utf8", "The file is not UTF-8.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const xml = text.trimStart().startsWith("<");
    const place = /\(line (\d+) column (\d+)\)/.exec((error as Error).message);
    const where = place ? ` (line ${place[1]}, column ${place[2]})` : "";
    throw new JsonFault("not_json", xml ? "The file is XML, not JSON." : `The file is not JSON${where}.`);
  }
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\,[]{}');

/** Depth and number of values by counting brackets and commas outside strings. */
function refuseHuge(bytes: Uint8Array, { maxDepth, maxValues }: JsonLimits): void {
  let depth = 0;
  let values = 1;
  for (let n = 0; n < bytes.length; n += 1) {
    const byte = bytes[n];
    if (byte === QUOTE) n = endOfString(bytes, n);
    else if (byte === COMMA) values += 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      values += 1;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    if (depth > maxDepth) throw new JsonFault("too_deep", `The file nests deeper than ${maxDepth} levels.`);
    if (values > maxValues) throw new JsonFault("too_many_values", `The file holds more than ${maxValues} values.`);
  }
}

function endOfString(bytes: Uint8Array, start: number): number {
  let n = start + 1;
  while (n < bytes.length && bytes[n] !== QUOTE) n += bytes[n] === BACKSLASH ? 2 : 1;
  return n;
}
