"use client";

import { useDay } from "@candor/web/use-day";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

type Props = { validFrom: string | null; validTo: string | null; timeZone: string };

/** The days on which a version holds, in its own zone; what has passed says so. */
export function Validity({ validFrom, validTo, timeZone }: Props) {
  const [t, day, { now }] = [useTranslations("documents"), useDay(), useFormat()];
  if (!validTo) return validFrom ? t("validFrom", { from: day(validFrom) }) : t("validAlways");
  const today = new Intl.DateTimeFormat("en-CA", { timeZone }).format(now);
  if (today > validTo) return <span className="text-danger">{t("expired", { to: day(validTo) })}</span>;
  return t("validTo", { to: day(validTo) });
}
