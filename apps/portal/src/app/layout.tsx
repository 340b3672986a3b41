import { NonceProvider } from "@candor/ui/nonce-provider";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ApiProvider } from "../trpc/client.tsx";
import "./globals.css";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={await getLocale()} suppressHydrationWarning>
      <body>
        <NonceProvider nonce={nonce}>
          <NextIntlClientProvider>
            <ApiProvider>{children}</ApiProvider>
          </NextIntlClientProvider>
        </NonceProvider>
      </body>
    </html>
  );
}
