"use client";

import { locales } from "@candor/i18n/locales";
import { type Density, setAppearance, type Theme } from "@candor/ui/appearance";
import { DropdownMenu, MenuRadioGroup } from "@candor/ui/dropdown-menu";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactElement, useState } from "react";
import type { FrameProps } from "./app-frame.tsx";
import { remember } from "./remember.ts";

type Props = { appearance: FrameProps["appearance"]; trigger: ReactElement };

/** Language, theme and density of this browser. */
export function AppearanceMenu({ appearance, ...opening }: Props) {
  const [t, locale, router] = [useTranslations("appearance"), useLocale(), useRouter()];
  const [theme, setTheme] = useState(appearance.theme);
  const [density, setDensity] = useState(appearance.density);
  return (
    <DropdownMenu align="end" {...opening}>
      <MenuRadioGroup
        label={t("language")}
        value={locale}
        options={locales.map((value) => ({ value, label: t(value) }))}
        onValueChange={(next) => {
          remember("candor-locale", next);
          router.refresh();
        }}
      />
      <MenuRadioGroup
        label={t("theme")}
        value={theme}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: t(value) }))}
        onValueChange={(next) => {
          setTheme(next as Theme);
          setAppearance({ theme: next as Theme });
        }}
      />
      <MenuRadioGroup
        label={t("density")}
        value={density}
        options={(["comfortable", "compact"] as const).map((value) => ({ value, label: t(value) }))}
        onValueChange={(next) => {
          setDensity(next as Density);
          setAppearance({ density: next as Density });
        }}
      />
    </DropdownMenu>
  );
}
