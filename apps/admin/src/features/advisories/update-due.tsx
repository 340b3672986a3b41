"use client";

import { Deadline, deadlineTone } from "@candor/ui/deadline";
import { useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "26 hours", "3 days": days only from two on, because "1 day late" hides how late. */
function length(milliseconds: number, locale: string) {
  const [unit, size] = units.find(([name, long]) => milliseconds >= long * (name === "day" ? 2 : 1)) ?? units[2];
  const figure = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  return figure.format(Math.floor(milliseconds / size));
}

type Props = { state: "draft" | "published" | "closed"; nextUpdateDue: string | null; updatedAt: string };

/** When the next update was promised, in words that say whether the promise still holds. */
export function UpdateDue({ state, nextUpdateDue, updatedAt }: Props) {
  const t = useTranslations("advisories");
  const format = useFormat();
  if (state !== "published") return <span className="text-muted">–</span>;
  if (!nextUpdateDue) return <span className="text-muted">{t("list.noDue")}</span>;
  const [from, due, now] = [Date.parse(updatedAt), Date.parse(nextUpdateDue), format.now.getTime()];
  return (
    <Deadline
      tone={deadlineTone({ from, due, now })}
      words={t(now > due ? "due.late" : "due.left", { time: length(Math.abs(due - now), format.locale) })}
      time={format.dateTime(nextUpdateDue)}
    />
  );
}
