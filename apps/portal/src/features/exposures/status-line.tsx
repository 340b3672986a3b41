"use client";

import { ConfidenceBars } from "@candor/ui/confidence-bars";
import { StatusBadge } from "@candor/ui/status-badge";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { PortalOutputs } from "@candor/api/portal";
import { NextUpdate } from "./next-update.tsx";

export type Standing = PortalOutputs["advisories"]["mine"]["standing"];
type Props = { standing: Standing; since: string; isOpen: boolean };

/** Status, how sure, since when, and when we speak again: always together. */
export function StatusLine({ standing, since, isOpen }: Props) {
  const [t, format] = [useTranslations(), useFormat()];
  const { status, confidence, basis, computedAt, nextUpdateDue } = standing;
  const rests = basis.map((one) => t(`exposures.advisory.bases.${one}`)).join(", ");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <StatusBadge tinted status={status} label={t(`statuses.${status}.word`)} />
      <ConfidenceBars
        level={confidence}
        label={t("confidences.label", { level: t(`confidences.${confidence}.word`) })}
        basis={`${t(`confidences.${confidence}.meaning`)}${rests && ` ${t("confidences.basis", { basis: rests })}.`}`}
      />
      <time dateTime={computedAt} className="text-sm text-muted" suppressHydrationWarning>
        {t("exposures.advisory.computed", { time: format.dateTime(computedAt) })}
      </time>
      {isOpen && <NextUpdate due={nextUpdateDue} since={since} />}
    </div>
  );
}
