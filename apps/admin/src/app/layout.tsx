import { RootDocument } from "@candor/web/root-document";
import type { ReactNode } from "react";
import { ApiProvider } from "../trpc/client.tsx";
import { readBrand } from "../trpc/server.tsx";
import "./globals.css";

export async function generateMetadata() {
  const brand = await readBrand();
  return { title: { default: brand.name, template: `%s · ${brand.name}` }, robots: { index: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <RootDocument brand={await readBrand()}>
      <ApiProvider>{children}</ApiProvider>
    </RootDocument>
  );
}
