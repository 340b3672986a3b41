"use client";

import { useTranslations } from "next-intl";

const steps = ["added", "changed", "removed"] as const;

/** "12 added, 3 changed", or that nothing did. */
export function useChangeWords() {
  const t = useTranslations("imports");
  return (changes: Record<string, number>) => {
    const told = steps.filter((step) => (changes[step] ?? 0) > 0);
    if (told.length === 0) return t("nothingChanged");
    return told.map((step) => t(`changes.${step}`, { count: changes[step] ?? 0 })).join(", ");
  };
}
