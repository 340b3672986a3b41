"use client";

import { Badge, type Tone } from "@candor/ui/badge";
import { CircleCheck, CircleDashed, CircleDot, Clock, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDay } from "./use-day.ts";

type Status = "implemented" | "partial" | "planned" | "alternative" | "not_applicable";
type Props = { status: Status | null; verifiedOn?: string | null; className?: string };

const looks: Record<Status | "unassessed", { tone: Tone; icon: ReactNode }> = {
  implemented: { tone: "success", icon: <CircleCheck aria-hidden /> },
  alternative: { tone: "success", icon: <CircleCheck aria-hidden /> },
  partial: { tone: "warning", icon: <CircleDot aria-hidden /> },
  planned: { tone: "info", icon: <Clock aria-hidden /> },
  not_applicable: { tone: "neutral", icon: <Minus aria-hidden /> },
  unassessed: { tone: "unknown", icon: <CircleDashed aria-hidden /> },
};

/** Where a control stands, never without the day on which somebody looked. */
export function ControlStatus({ status, verifiedOn, className }: Props) {
  const [t, dayOf] = [useTranslations("controls"), useDay()];
  const { tone, icon } = looks[status ?? "unassessed"];
  return (
    <span className={className ?? "flex flex-wrap items-center gap-x-2 gap-y-1"}>
      <Badge tone={tone} icon={icon}>
        {t(`statuses.${status ?? "unassessed"}`)}
      </Badge>
      {verifiedOn && (
        <span className="tabular text-sm font-normal text-muted">{t("verifiedOn", { date: dayOf(verifiedOn) })}</span>
      )}
    </span>
  );
}
