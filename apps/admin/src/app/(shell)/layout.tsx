import { BrandMark } from "@candor/web/brand-mark";
import { readAppearance } from "@candor/web/root-document";
import type { ReactNode } from "react";
import { Frame } from "../../features/shell/frame.tsx";
import { api, read, readBrand } from "../../trpc/server.tsx";

export default async function ShellLayout({ children }: { children: ReactNode }) {
  const brand = await readBrand();
  const me = await read(api.profiles.me.queryOptions());
  const { collapsed, ...appearance } = await readAppearance();
  return (
    <Frame
      role={me.role}
      brandName={brand.name}
      brand={<BrandMark name={brand.name} logo={brand.logo} />}
      person={{ name: me.name, email: me.email, at: brand.name }}
      appearance={appearance}
      collapsed={collapsed}
    >
      {children}
    </Frame>
  );
}
