"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import type { Column } from "@candor/ui/data-table";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { Time } from "@candor/ui/time";
import { type Tlp, TlpChip } from "@candor/ui/tlp-chip";
import { useLocale, useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";
import { UpdateDue } from "./update-due.tsx";

export type AdvisoryRow = AdminOutputs["advisories"]["list"]["rows"][number];
const tones = { draft: "neutral", published: "success", closed: "info" } as const;

export function useAdvisoryColumns(): Column<AdvisoryRow>[] {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormat();
  return [
    {
      id: "title",
      header: t("advisories.list.advisory"),
      className: "max-w-[44ch]",
      cell: ({ title, trackingId }) => {
        const said = localised(title, locale);
        return (
          <>
            <span lang={said.lang} className="block">
              {said.text || trackingId}
            </span>
            <span className="block text-xs font-normal text-muted">{trackingId}</span>
          </>
        );
      },
    },
    {
      id: "state",
      header: t("advisories.list.state"),
      cell: ({ state, revision, hasChanges }) => (
        <span className="flex flex-col items-start gap-1">
          <span className="inline-flex items-center gap-2">
            <Badge tone={tones[state]}>{t(`advisories.states.${state}`)}</Badge>
            {revision > 0 && (
              <span className="text-xs whitespace-nowrap text-muted">
                {t("advisories.list.revision", { number: revision })}
              </span>
            )}
          </span>
          {hasChanges && <span className="text-xs text-warning">{t("advisories.list.hasChanges")}</span>}
        </span>
      ),
    },
    {
      id: "severity",
      header: t("advisories.list.severity"),
      hideBelow: "md",
      cell: ({ severity }) => <SeverityBadge severity={severity} label={t(`severities.${severity}`)} />,
    },
    {
      id: "tlp",
      header: t("advisories.list.audience"),
      hideBelow: "lg",
      card: "hide",
      cell: ({ tlp }) => <TlpChip tlp={tlp.toUpperCase() as Tlp} title={t(`tlp.${tlp.toUpperCase() as Tlp}`)} />,
    },
    {
      id: "due",
      header: t("advisories.list.due"),
      cell: (row) => <UpdateDue {...row} />,
    },
    {
      id: "updated",
      header: t("advisories.list.updated"),
      hideBelow: "lg",
      card: "hide",
      cell: ({ updatedAt }) => (
        <Time dateTime={updatedAt} absolute={format.dateTime(updatedAt)} className="text-muted" />
      ),
    },
  ];
}
