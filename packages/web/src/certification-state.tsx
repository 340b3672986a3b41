"use client";

import { type CertificationState as State, type Dated, dayIn, stateOf } from "@candor/domain/certifications/inputs";
import { Badge, type Tone } from "@candor/ui/badge";
import { Ban, CalendarClock, CircleCheck, CirclePause, Clock, PencilLine, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDay } from "./use-day.ts";

type Props = { certificate: Dated & { releasedAt?: string | null }; now: Date };

const looks: Record<State | "draft", { tone: Tone; icon: ReactNode }> = {
  upcoming: { tone: "info", icon: <CalendarClock aria-hidden /> },
  valid: { tone: "success", icon: <CircleCheck aria-hidden /> },
  expiring: { tone: "warning", icon: <Clock aria-hidden /> },
  expired: { tone: "danger", icon: <TriangleAlert aria-hidden /> },
  suspended: { tone: "danger", icon: <CirclePause aria-hidden /> },
  withdrawn: { tone: "neutral", icon: <Ban aria-hidden /> },
  draft: { tone: "neutral", icon: <PencilLine aria-hidden /> },
};

/** Where a certificate stands at this moment, never without its day. */
export function CertificationState({ certificate, now }: Props) {
  const [t, dayOf] = [useTranslations("certifications.states"), useDay()];
  const { validFrom, validTo, timeZone, suspendedAt, withdrawnAt } = certificate;
  const { state, daysLeft } = stateOf(certificate, now);
  const since = state === "withdrawn" ? withdrawnAt : suspendedAt;
  const isDraft = certificate.releasedAt === null;
  const { tone, icon } = looks[isDraft ? "draft" : state];
  const words = {
    from: dayOf(validFrom),
    to: dayOf(validTo),
    days: daysLeft,
    since: since ? dayOf(dayIn(timeZone, new Date(since))) : "",
  };
  return (
    <Badge tone={tone} icon={icon} className="h-auto min-h-5 [&_span]:whitespace-normal">
      {isDraft ? t("draft") : t(state, words)}
    </Badge>
  );
}
