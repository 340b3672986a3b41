import { withSecurityHeaders } from "@candor/web/security-headers";
import { type NextRequest, NextResponse } from "next/server";

/** What is served counts as read, so a browser that fetches a page ahead is told to come again when it is opened. */
export const proxy = (request: NextRequest) =>
  request.headers.get("sec-purpose")?.startsWith("prefetch")
    ? new NextResponse(null, { status: 503, headers: { "cache-control": "no-store" } })
    : withSecurityHeaders(request, { development: process.env.NODE_ENV === "development" });

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico).*)"] };
