"use client";

import { LinkProvider } from "@candor/ui/link";
import { NonceProvider } from "@candor/ui/nonce-provider";
import NextLink from "next/link";
import type { ReactNode } from "react";

export function ClientRoot({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return (
    <NonceProvider nonce={nonce}>
      <LinkProvider component={NextLink}>{children}</LinkProvider>
    </NonceProvider>
  );
}
