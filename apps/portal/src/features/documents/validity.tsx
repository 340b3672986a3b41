"use client";

import { useDay } from "@candor/web/use-day";
import { useTranslations } from "next-intl";

type Props = { validFrom: string | null; validTo: string | null; timeZone: string };

/** The days on which a version holds, in its own zone; what has passed says so. */
export function Validity({ validFrom, validTo, timeZone }: Props) {
  const [t, day] = [useTranslations("documents"), useDay()];
  if (!validTo) return validFrom ? t("validFrom", { from: day(validFrom) }) : t("validAlways");
  const today = new Intl.DateTimeFormat("en-CA", { timeZone }).format();
  if (today > validTo) return <span className="text-danger">{t("expired", { to: day(validTo) })}</span>;
  return t("validTo", { to: day(validTo) });
}
