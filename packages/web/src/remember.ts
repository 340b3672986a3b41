/** A preference of this browser, in a cookie, so that the server renders with it from the first byte. */
export function remember(name: `candor-${string}`, value: string) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}
