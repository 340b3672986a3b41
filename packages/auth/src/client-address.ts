/** The nearest proxy's word, the last entry; what a client wrote before it proves nothing. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
