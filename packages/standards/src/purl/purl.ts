import { decodeComponent, encodeComponent, PurlError } from "./percent.ts";
import { normaliseByType, refuseForbidden } from "./type-rules.ts";

/** A package URL, ECMA-427 (purl-spec 1.0) §5, normalised by the rules of its type. */
export interface Purl {
  type: string;
  /** Segments joined by "/". */
  namespace: string | null;
  name: string;
  version: string | null;
  /** Keys in lower case; empty values are dropped. */
  qualifiers: Record<string, string>;
  subpath: string | null;
}

const TYPE = /^[a-z][a-z0-9.+-]*$/;
const QUALIFIER_KEY = /^[a-z][a-z0-9._-]*$/;

/**
 * Reads a package URL as the standard has it. Throws PurlError with a sentence that names the part at fault, also for
 * a qualifier name in capitals and for a namespace missing or present against the rules of the type.
 */
export function parsePurl(text: string): Purl {
  const query = cut(cut(text, "#", "last")[0], "?", "last")[1];
  const capital = query?.split("&").find((pair) => /^[^=]*[A-Z]/.test(pair));
  if (capital !== undefined) throw new PurlError(`qualifier names are in lower case: "${capital}"`);
  return checkPurl(readPurl(text));
}

/**
 * Reads a package URL as BOM tools write it: any letter case, namespace as found (pkg:golang/stdlib is common). The
 * result is normalised all the same, so that equal packages have equal fields. Throws PurlError without type or name.
 */
export function readPurl(text: string): Purl {
  const [beforeSubpath, subpath] = cut(text.trim(), "#", "last");
  const [beforeQualifiers, qualifiers] = cut(beforeSubpath, "?", "last");
  const path = beforeQualifiers.replace(/^pkg:\/*/i, "");
  if (path === beforeQualifiers) throw new PurlError("a package URL starts with pkg:");
  const slash = path.indexOf("/");
  if (slash < 1) throw new PurlError("a package URL needs a type and a name, as in pkg:npm/left-pad");
  const [coordinates, version] = cutVersion(path.slice(slash + 1));
  const segments = coordinates.split("/").filter(Boolean).map(decodeComponent);
  const name = segments.pop() ?? "";
  return normalise({
    type: path.slice(0, slash),
    namespace: segments.join("/") || null,
    name,
    version: version === null ? null : decodeComponent(version) || null,
    qualifiers: qualifiers === null ? {} : readQualifiers(qualifiers),
    subpath: subpath === null ? null : readSubpath(subpath),
  });
}

/** Normalises fields and holds them to the rules of their type. Throws PurlError. */
export function checkPurl(purl: Purl): Purl {
  const normal = normalise(purl);
  refuseForbidden(normal);
  return normal;
}

/** The canonical text, ECMA-427 §5.6: equal packages give equal texts. Throws PurlError without type or name. */
export function formatPurl(purl: Purl): string {
  const { type, namespace, name, version, qualifiers, subpath } = normalise(purl);
  const path = [...(namespace?.split("/") ?? []), ...name.split("/")].map(encodeComponent).join("/");
  const query = Object.entries(qualifiers)
    .map(([key, value]) => `${key}=${encodeComponent(value)}`)
    .join("&");
  const fragment = subpath?.split("/").map(encodeComponent).join("/");
  return (
    `pkg:${type}/${path}` +
    (version ? `@${encodeComponent(version)}` : "") +
    (query && `?${query}`) +
    (fragment ? `#${fragment}` : "")
  );
}

function normalise(purl: Purl): Purl {
  const type = (purl.type ?? "").toLowerCase();
  if (!TYPE.test(type)) throw new PurlError(`"${purl.type}" is not a package type`);
  if (!purl.name) throw new PurlError("a package URL needs a name");
  const pairs = Object.entries(purl.qualifiers ?? {}).map(([key, value]) => [key.toLowerCase(), value] as const);
  for (const [key] of pairs) {
    if (!QUALIFIER_KEY.test(key)) throw new PurlError(`"${key}" is not a qualifier name`);
  }
  const qualifiers = Object.fromEntries(pairs.filter(([, value]) => value !== "").sort(([a], [b]) => (a < b ? -1 : 1)));
  return normaliseByType({ ...purl, type, qualifiers });
}

function readQualifiers(text: string): Record<string, string> {
  const pairs = text
    .split("&")
    .filter(Boolean)
    .map((pair) => cut(pair, "=", "first"));
  return Object.fromEntries(pairs.map(([key, value]) => [key.toLowerCase(), decodeComponent(value ?? "")]));
}

/** "." and ".." are dropped, so that a subpath never climbs out of its package. */
function readSubpath(text: string): string | null {
  const segments = text.split("/").map(decodeComponent);
  return segments.filter((segment) => segment !== "" && segment !== "." && segment !== "..").join("/") || null;
}

/** The last "@" starts the version, unless it opens a scope written without escapes: pkg:npm/@babel/core. */
function cutVersion(path: string): [string, string | null] {
  const at = path.lastIndexOf("@");
  if (at < 1 || path[at - 1] === "/") return [path, null];
  return [path.slice(0, at), path.slice(at + 1)];
}

function cut(text: string, mark: string, which: "first" | "last"): [string, string | null] {
  const at = which === "first" ? text.indexOf(mark) : text.lastIndexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}
