import { type NextRequest, NextResponse } from "next/server";

/** Sets the policy and its nonce. It authorises nothing: the verb and the database do. */
export function withSecurityHeaders(request: NextRequest, { development }: { development: boolean }) {
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse(unreadable, { status: 400, headers: asText });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, development);
  const headers = new Headers(request.headers);
  // Next takes the nonce from the request's policy header, so one sent by the client must not survive.
  headers.set("content-security-policy", policy);
  headers.delete("content-security-policy-report-only");
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-request-id", crypto.randomUUID());

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  // "no-referrer" would make browsers send `Origin: null` with our own forms, which the same-origin check refuses.
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  response.headers.set("cache-control", "private, no-store");
  if (request.nextUrl.protocol === "https:") {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

/** Next answers an address that is no UTF-8 as if we had failed. */
function isReadable(path: string) {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

const unreadable = "This address is not valid: it has a % that stands for no character. Type it again.\n";
const asText = {
  "content-type": "text/plain; charset=utf-8",
  "x-content-type-options": "nosniff",
  "cache-control": "private, no-store",
};

function contentSecurityPolicy(nonce: string, development: boolean) {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}
