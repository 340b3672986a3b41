"use client";

import type { PaletteAction } from "@candor/web/app-frame";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";

/** On an advisory that waits for it: the way to its acknowledgement. Pressing stays with the person. */
export function usePortalActions(): PaletteAction[] {
  const [t, path] = [useTranslations("palette"), usePathname()];
  if (!/^\/(advisories\/.|exposure)/.test(path)) return [];
  const go = () => document.querySelector<HTMLElement>("[data-acknowledge]")?.focus();
  return [{ id: "acknowledge", label: t("acknowledge"), icon: <Check aria-hidden />, shortcut: "a", run: go }];
}
