import { readAtMost } from "./read-at-most.ts";
import { isSameOrigin, refused } from "./same-origin.ts";

type Answer = { to: string; cookies?: string[] };
const maxBytes = 20_000;

/** A route behind an ordinary form: from our own page only, small, and answered by a redirect. Needs no JavaScript. */
export function formRoute(baseUrl: string, handle: (form: FormData, request: Request) => Promise<Answer>) {
  return async function POST(request: Request): Promise<Response> {
    if (!isSameOrigin(request, baseUrl)) return refused();
    const read = await readAtMost(request, maxBytes);
    if (!read) return new Response(null, { status: 413 });
    const form = await read.formData().catch(() => null);
    return form ? seeOther(await handle(form, request)) : new Response(null, { status: 400 });
  };
}

export function seeOther({ to, cookies = [] }: Answer): Response {
  const headers = new Headers({ location: to, "cache-control": "private, no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
