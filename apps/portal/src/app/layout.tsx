import { RootDocument } from "@candor/web/root-document";
import type { ReactNode } from "react";
import { ApiProvider } from "../trpc/client.tsx";
import { api, read } from "../trpc/server.tsx";
import "./globals.css";

export async function generateMetadata() {
  const brand = await read(api.providerSettings.brand.queryOptions());
  return { title: { default: brand.name, template: `%s · ${brand.name}` }, robots: { index: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <RootDocument brand={await read(api.providerSettings.brand.queryOptions())}>
      <ApiProvider>{children}</ApiProvider>
    </RootDocument>
  );
}
