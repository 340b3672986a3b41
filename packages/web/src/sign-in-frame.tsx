import { locales } from "@candor/i18n/locales";
import { Button } from "@candor/ui/button";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BrandMark } from "./brand-mark.tsx";

export type PublicBrand = { name: string; logo: string | null; contactEmail: string };

/** One column for the pages before anybody is signed in. Everything on it works without a script. */
export async function SignInFrame({
  brand,
  path,
  children,
}: {
  brand: PublicBrand;
  path: string;
  children: ReactNode;
}) {
  const [t, locale] = [await getTranslations("appearance"), await getLocale()];
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-112 flex-col px-4 sm:px-6">
      <header className="flex h-16 items-center gap-2 text-base font-semibold">
        <BrandMark name={brand.name} logo={brand.logo} />
      </header>
      <main id="main" className="flex flex-1 flex-col justify-start py-8 sm:pt-[12vh]">
        {children}
      </main>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-4 text-sm text-muted">
        {brand.contactEmail && (
          <a className="underline underline-offset-3" href={`mailto:${brand.contactEmail}`}>
            {brand.contactEmail}
          </a>
        )}
        <form method="post" action="/language" className="ms-auto flex gap-1" aria-label={t("language")}>
          <input type="hidden" name="back" value={path} />
          {locales.map((value) => (
            <Button
              key={value}
              type="submit"
              name="locale"
              value={value}
              lang={value}
              size="sm"
              variant="ghost"
              aria-current={value === locale ? "true" : undefined}
              className={value === locale ? "text-ink underline underline-offset-4" : ""}
            >
              {t(value)}
            </Button>
          ))}
        </form>
      </footer>
    </div>
  );
}
