import { withSecurityHeaders } from "@candor/web/security-headers";
import type { NextRequest } from "next/server";

export const proxy = (request: NextRequest) =>
  withSecurityHeaders(request, { development: process.env.NODE_ENV === "development" });

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|api/imports$).*)"] };
