"use client";

import { createFormat } from "@candor/i18n/format";
import { useLocale, useNow, useTimeZone } from "next-intl";
import { useMemo } from "react";

/** Dates and figures in the reader's language and zone. */
export function useFormat() {
  const [locale, timeZone, now] = [useLocale(), useTimeZone() ?? "UTC", useNow()];
  return useMemo(
    () => ({ ...createFormat({ locale, timeZone, now }), now, timeZone, locale }),
    [locale, timeZone, now],
  );
}
