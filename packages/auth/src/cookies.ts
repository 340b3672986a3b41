export type Cookie = { name: string; options: CookieOptions };
export type CookieOptions = { httpOnly: true; secure: boolean; sameSite: "lax"; path: "/"; maxAge: number };

/** Browsers keep cookies per host, not per port: the two apps need different names. */
export function cookiesOf({ app, secure }: { app: "portal" | "admin"; secure: boolean }) {
  const cookie = (name: string, maxAge: number): Cookie => ({
    name: `${secure ? "__Host-" : ""}candor-${app}${name}`,
    options: { httpOnly: true, secure, sameSite: "lax", path: "/", maxAge },
  });
  return {
    session: cookie("", 12 * 60 * 60),
    /** Ties a link to the browser that asked for it, as long as a link lives. */
    browser: cookie("-browser", 10 * 60),
    /** The address that was typed, to show it on the page that says where the mail went. */
    address: cookie("-address", 10 * 60),
  };
}

export function setCookie({ name, options }: Cookie, value: string) {
  const { maxAge, secure } = options;
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

export const clearCookie = (cookie: Cookie) => setCookie({ ...cookie, options: { ...cookie.options, maxAge: 0 } }, "");

export function readCookie({ name }: Cookie, header: string | null): string | undefined {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
