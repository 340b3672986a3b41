"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import type { Column } from "@candor/ui/data-table";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { StatusBadge } from "@candor/ui/status-badge";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { Exposure } from "./exposure-list.tsx";
import { HostCount } from "./host-count.tsx";
import { NextUpdate } from "./next-update.tsx";

/** `since`: the last visit; what changed after it is marked. */
export function useExposureColumns(since: string | null): Column<Exposure>[] {
  const [t, format] = [useTranslations(), useFormat()];
  return [
    { id: "advisory", header: t("exposures.list.columns.advisory"), cell: (row) => <Title row={row} since={since} /> },
    {
      id: "status",
      header: t("exposures.list.columns.status"),
      cell: ({ status }) => <StatusBadge status={status} label={t(`statuses.${status}.word`)} />,
    },
    {
      id: "hosts",
      header: t("exposures.list.columns.hosts"),
      hideBelow: "md",
      cell: (row) => <HostCount standing={row} />,
    },
    {
      id: "severity",
      header: t("exposures.list.columns.severity"),
      hideBelow: "md",
      cell: ({ severity }) => <SeverityBadge severity={severity} label={t(`severities.${severity}`)} />,
    },
    {
      id: "due",
      header: t("exposures.list.columns.due"),
      hideBelow: "xl",
      cell: ({ nextUpdateDue, changedAt, state }) =>
        state === "published" && nextUpdateDue ? <NextUpdate due={nextUpdateDue} since={changedAt} short /> : null,
    },
    {
      id: "changed",
      header: t("exposures.list.columns.changed"),
      align: "end",
      hideBelow: "lg",
      cell: ({ changedAt }) => <Time dateTime={changedAt} absolute={format.date(changedAt)} className="text-muted" />,
    },
  ];
}

function Title({ row, since }: { row: Exposure; since: string | null }) {
  const [t, locale] = [useTranslations("exposures"), useLocale()];
  const { text, lang } = localised(row.title, locale);
  const isNew = row.isUnread || (since !== null && row.changedAt > since);
  const isAsked =
    row.state === "published" && !row.acknowledgedAt && ["affected", "under_investigation"].includes(row.status);
  return (
    <span className="flex min-w-0 flex-col gap-0.5">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span lang={lang}>{text}</span>
        {isNew && <Badge tone="info">{t("list.unread")}</Badge>}
        {isAsked && <Badge tone="warning">{t("list.asked")}</Badge>}
        {row.state === "closed" && <Badge>{t("advisory.closed")}</Badge>}
      </span>
      <span className="flex flex-wrap gap-x-2 font-mono text-xs font-normal text-muted">
        <span>{row.trackingId}</span>
        {row.cves.slice(0, 2).map((cve) => (
          <span key={cve}>{cve}</span>
        ))}
      </span>
    </span>
  );
}
