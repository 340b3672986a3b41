"use client";

import { setNonce } from "get-nonce";
import type { ReactNode } from "react";

/** Radix locks scrolling with a style tag of its own; this gives that tag the page's nonce. */
export function NonceProvider({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  if (nonce && typeof window !== "undefined") setNonce(nonce);
  return children;
}
