import { createHash } from "node:crypto";

/** RFC 9562 appendix A: the namespace for names that are URLs. */
const URLS = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** The same UUID for the same name, everywhere and always: RFC 9562 §5.5 (version 5). `parts` are kept apart. */
export function stableUuid(namespace: string, ...parts: string[]): string {
  const inner = parts.length === 0 ? URLS : versionFive(URLS, namespace);
  return versionFive(inner, parts.length === 0 ? namespace : JSON.stringify(parts));
}

function versionFive(namespace: string, name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
