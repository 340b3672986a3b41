"use client";

import { useDay } from "@candor/web/use-day";
import { useTranslations } from "next-intl";

type Validity = { validFrom?: string | null; validTo: string | null; timeZone: string | null };

/** From when until when a version holds, with the zone whose days these are. */
export function useValidity() {
  const [t, day] = [useTranslations("documents.staff"), useDay()];
  return ({ validFrom, validTo, timeZone }: Validity) => {
    const [from, to, zone] = [validFrom && day(validFrom), validTo && day(validTo), timeZone ?? "UTC"];
    if (from && to) return t("validBetween", { from, to, zone });
    if (to) return t("validUntil", { to, zone });
    return from ? t("validSince", { from, zone }) : t("validAlways");
  };
}
