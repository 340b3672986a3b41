import type { Theme } from "@candor/ui/appearance";
import { cookies, headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientRoot } from "./client-root.tsx";

export type BrandColours = { accent: string; accentInk: string; accentDark: string; accentDarkInk: string };

/** What the person chose before, from cookies that carry nothing else. */
export async function readAppearance() {
  const jar = await cookies();
  const theme = jar.get("candor-theme")?.value;
  return {
    theme: (theme === "light" || theme === "dark" ? theme : "system") as Theme,
    density: jar.get("candor-density")?.value === "compact" ? ("compact" as const) : ("comfortable" as const),
    collapsed: jar.get("candor-rail")?.value === "collapsed",
  };
}

export async function RootDocument({ brand, children }: { brand: BrandColours | null; children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const { theme, density } = await readAppearance();
  const colours = brand && `:root{--brand:${brand.accent};--brand-ink:${brand.accentInk}}`;
  return (
    <html
      lang={await getLocale()}
      data-theme={theme === "system" ? undefined : theme}
      data-density={density}
      suppressHydrationWarning
    >
      {/* oxlint-disable-next-line react/no-danger -- colours checked by the settings' schema, under the page's nonce */}
      <head>{colours && <style nonce={nonce} dangerouslySetInnerHTML={{ __html: colours }} />}</head>
      <body>
        <NextIntlClientProvider>
          <ClientRoot nonce={nonce}>{children}</ClientRoot>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
