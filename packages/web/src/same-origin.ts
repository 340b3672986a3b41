/** True when a browser sent this from our own page. Everything that changes something must pass. */
export function isSameOrigin(request: Request, baseUrl: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin !== null) return origin === new URL(baseUrl).origin;
  return site === "same-origin";
}

export const refused = () =>
  Response.json({ error: "This request did not come from a page of this site." }, { status: 403 });
