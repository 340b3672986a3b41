"use client";

import { useTranslations } from "next-intl";

type Stretch = { from: string | null; fromIncluded: boolean; to: string | null; toIncluded: boolean };

/** A version range in words; as it was written where it could not be taken apart. */
export function useRangeWords() {
  const t = useTranslations("exposures.trace.range");
  return (range: Stretch[] | null, text: string) =>
    range ? t("versions", { range: range.map(words).join(t("or")) }) : text;

  function words({ from, fromIncluded, to, toIncluded }: Stretch) {
    if (from === null && to === null) return "*";
    if (from === null) return t(toIncluded ? "upTo" : "before", { to: to ?? "" });
    if (to === null) return t(fromIncluded ? "from" : "newer", { from });
    if (from === to) return t("exactly", { from });
    if (fromIncluded) return t(toIncluded ? "between" : "fromBefore", { from, to });
    return t(toIncluded ? "after" : "afterBefore", { from, to });
  }
}
