"use client";

import { useTranslations } from "next-intl";

/** Who hears of it for the first time, and whose status becomes another. */
export function useReachWords() {
  const t = useTranslations("advisories.reach");
  return ({ first, changed }: { first: number; changed: number }) =>
    [
      ...(first > 0 ? [t("first", { count: first })] : []),
      ...(first === 0 || changed > 0 ? [t("changes", { count: changed })] : []),
    ].join(" ");
}
