/** "any" is the wildcard *, "none" is -; a text is unescaped apart from its own wildcards (`pattern`). */
export type CpeValue = { kind: "any" } | { kind: "none" } | { kind: "text"; text: string; pattern: string };

export const CPE_ATTRIBUTES = [
  "part",
  "vendor",
  "product",
  "version",
  "update",
  "edition",
  "language",
  "sw_edition",
  "target_sw",
  "target_hw",
  "other",
] as const;
export type CpeAttribute = (typeof CPE_ATTRIBUTES)[number];
export type Cpe = Record<CpeAttribute, CpeValue>;

/** A text that is no CPE name; the message says why. */
export class CpeError extends Error {
  override name = "CpeError";
}

const LONGEST_CPE = 2048;

/**
 * Reads a CPE 2.3 formatted string (NISTIR 7695 §6.2) or the older URI `cpe:/a:…` (§6.1). Letter case does not count.
 * Throws CpeError.
 */
export function parseCpe(text: string): Cpe {
  const name = text.trim().toLowerCase();
  if (name.length > LONGEST_CPE) throw new CpeError(`a CPE is at most ${LONGEST_CPE} characters`);
  if (name.startsWith("cpe:2.3:")) return readFormatted(name.slice("cpe:2.3:".length));
  if (name.startsWith("cpe:/")) return readUri(name.slice("cpe:/".length));
  throw new CpeError("a CPE starts with cpe:2.3: or cpe:/");
}

function readFormatted(body: string): Cpe {
  const values = body.match(/(?:\\.|[^:\\])*(?::|$)/gs)?.map((value) => value.replace(/:$/, "")) ?? [];
  const parts = body.endsWith(":") ? values : values.slice(0, -1);
  if (parts.length !== CPE_ATTRIBUTES.length || /(?:^|[^\\])(?:\\\\)*\\$/.test(body)) {
    throw new CpeError(`a CPE 2.3 name has ${CPE_ATTRIBUTES.length} attributes, this one has ${parts.length}`);
  }
  if (parts.includes("")) throw new CpeError("an attribute of a CPE 2.3 name is never empty: write * or -");
  return toCpe(parts.map(readValue));
}

function readUri(body: string): Cpe {
  const parts = body.split(":");
  if (parts.length > 7) throw new CpeError(`a CPE URI has at most 7 parts, this one has ${parts.length}`);
  const [part = "", vendor = "", product = "", version = "", update = "", edition = "", language = ""] = parts;
  const packed = edition.startsWith("~") ? edition.slice(1).split("~") : [edition];
  const [own = "", software = "", targetSw = "", targetHw = "", other = ""] = packed;
  const ordered = [part, vendor, product, version, update, own, language, software, targetSw, targetHw, other];
  return toCpe(ordered.map(readUriValue));
}

function toCpe(values: CpeValue[]): Cpe {
  const cpe = Object.fromEntries(CPE_ATTRIBUTES.map((name, n) => [name, values[n] ?? { kind: "any" }])) as Cpe;
  if (cpe.part.kind === "text" && !/^[aoh]$/.test(cpe.part.text)) {
    throw new CpeError(
      `a CPE names an application (a), an operating system (o) or hardware (h), not "${cpe.part.text}"`,
    );
  }
  return cpe;
}

function readValue(value: string): CpeValue {
  if (value === "*") return { kind: "any" };
  if (value === "-") return { kind: "none" };
  return { kind: "text", text: value.replace(/\\(.)/gs, "$1"), pattern: value };
}

function readUriValue(value: string): CpeValue {
  if (value === "") return { kind: "any" };
  if (value === "-") return { kind: "none" };
  const wild = value.replaceAll("%01", "\u0001").replaceAll("%02", "\u0002");
  const plain = decode(wild);
  const pattern = plain
    .replace(/[\\*?]/g, "\\$&")
    .replaceAll("\u0001", "?")
    .replaceAll("\u0002", "*");
  return { kind: "text", text: plain, pattern };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new CpeError(`"${value}" has a % that is no escape`);
  }
}
