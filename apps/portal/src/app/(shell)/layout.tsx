import { BrandMark } from "@candor/web/brand-mark";
import { readAppearance } from "@candor/web/root-document";
import type { ReactNode } from "react";
import { isSignedIn, memberships } from "../../door.ts";
import { Frame } from "../../features/shell/frame.tsx";
import { api, readBrand, readIfSignedIn } from "../../trpc/server.tsx";

export default async function ShellLayout({ children }: { children: ReactNode }) {
  const brand = await readBrand();
  const me = (await isSignedIn()) ? await readIfSignedIn(api.profiles.me.queryOptions()) : null;
  const { collapsed, ...appearance } = await readAppearance();
  return (
    <Frame
      brandName={brand.name}
      brand={<BrandMark name={brand.name} logo={brand.logo} />}
      person={me && { name: me.name, email: me.email, at: me.tenant?.name ?? brand.name }}
      tenants={me ? await memberships() : []}
      appearance={appearance}
      collapsed={collapsed}
    >
      {children}
    </Frame>
  );
}
