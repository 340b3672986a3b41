"use client";

import { locales } from "@candor/i18n/locales";
import { Keyboard, Languages, LogOut } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { PaletteAction } from "./app-frame.tsx";
import { post } from "./post.ts";
import { remember } from "./remember.ts";

/** What both apps can do from anywhere. A language is found by its own name and by ours for it. */
export function useFrameActions(isSignedIn: boolean, onHelp: () => void): PaletteAction[] {
  const [t, locale, router] = [useTranslations(), useLocale(), useRouter()];
  const languages = locales
    .filter((other) => other !== locale)
    .map((other) => ({
      id: `language ${other}`,
      label: t("palette.language", { language: t(`appearance.${other}`) }),
      icon: <Languages aria-hidden />,
      keywords: [t("appearance.language"), other],
      run: () => (remember("candor-locale", other), router.refresh()),
    }));
  const signOut = {
    id: "sign out",
    label: t("actions.signOut"),
    icon: <LogOut aria-hidden />,
    run: () => post("/sign-out"),
  };
  return [
    ...languages,
    { id: "help", label: t("palette.help"), icon: <Keyboard aria-hidden />, shortcut: "?", run: onHelp },
    ...(isSignedIn ? [signOut] : []),
  ];
}
