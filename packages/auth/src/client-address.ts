import { isIPv4, isIPv6 } from "node:net";

export const unknownAddress = "unknown";

/**
 * The nearest proxy's word, the last entry; what a client wrote before it proves nothing. Where there is no proxy, the
 * server writes the socket's address there. One person has a whole /64 of IPv6 addresses, so that is what counts.
 */
export function clientAddress(headers: Headers): string {
  const said = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const mapped = said.toLowerCase().startsWith("::ffff:") ? said.slice("::ffff:".length) : said;
  if (isIPv4(mapped)) return mapped;
  return isIPv6(said) ? networkOf(said) : unknownAddress;
}

/** From where and with what somebody calls, as an acceptance or an access log names it. */
export const clientOf = (headers: Headers) => ({
  address: clientAddress(headers),
  userAgent: headers.get("user-agent") ?? "",
});

/** The first four groups, written out. */
function networkOf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const [before, after] = [head, tail ?? ""].map((part) => (part === "" ? [] : part.split(":")));
  const zeros = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array<string>(Math.max(zeros, 0)).fill("0"), ...(after ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
