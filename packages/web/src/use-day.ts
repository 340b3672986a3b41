"use client";

import { createFormat } from "@candor/i18n/format";
import { useLocale } from "next-intl";
import { useMemo } from "react";

/** A day of the calendar, 2026-10-01, in the reader's language: the same day in every time zone. */
export function useDay() {
  const locale = useLocale();
  const { date } = useMemo(() => createFormat({ locale, timeZone: "UTC" }), [locale]);
  return (day: string) => date(`${day}T12:00:00Z`);
}
