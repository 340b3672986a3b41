/** A path of this site, or nothing: where a person wanted to go must not become a way to send them elsewhere. */
export function ownPath(wanted: unknown, baseUrl: string, which: "any" | "after sign-in" = "after sign-in") {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 1_000) return undefined;
  const base = new URL(baseUrl);
  const target = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  if (target?.origin !== base.origin) return undefined;
  if (which === "after sign-in" && /^\/sign-(in|out)(\/|$)/.test(target.pathname)) return undefined;
  // A path such as //host survives in the pathname of an address built elsewhere.
  return target.pathname.startsWith("//") ? undefined : target.pathname + target.search;
}
