"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import type { Column } from "@candor/ui/data-table";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { StatusBadge } from "@candor/ui/status-badge";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { Exposure } from "./exposure-list.tsx";
import { hostCount } from "./host-count.tsx";
import { nextUpdate } from "./next-update.tsx";

/** `since`: the last visit; what changed after it is marked. Cells are built, not components: words are looked up once. */
export function useExposureColumns(since: string | null): Column<Exposure>[] {
  const [t, locale, format] = [useTranslations(), useLocale(), useFormat()];
  const statusWord = once((status: Exposure["status"]) => t(`statuses.${status}.word`));
  const severityWord = once((severity: Exposure["severity"]) => t(`severities.${severity}`));
  const certainty = once((level: Exposure["confidence"]) =>
    t("confidences.label", { level: t(`confidences.${level}.word`) }),
  );
  return [
    {
      id: "advisory",
      header: t("exposures.list.columns.advisory"),
      cell: (row) => (
        <span className="flex min-w-0 flex-col gap-0.5">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            {titleOf(row, locale)}
            {isNew(row, since) && <Badge tone="info">{t("exposures.list.unread")}</Badge>}
            {isAsked(row) && <Badge tone="warning">{t("exposures.list.asked")}</Badge>}
            {row.state === "closed" && <Badge>{t("exposures.advisory.closed")}</Badge>}
          </span>
          <span className="font-mono text-xs font-normal text-muted">
            {[row.trackingId, ...row.cves.slice(0, 2)].join("  ")}
          </span>
        </span>
      ),
    },
    {
      id: "status",
      header: t("exposures.list.columns.status"),
      cell: ({ status, confidence, changedAt }) => (
        <span className="flex flex-col gap-0.5">
          <StatusBadge status={status} label={statusWord(status)} />
          <span className="text-xs text-muted" suppressHydrationWarning>
            {`${certainty(confidence)} · ${format.date(changedAt)}`}
          </span>
        </span>
      ),
    },
    {
      id: "hosts",
      header: t("exposures.list.columns.hosts"),
      hideBelow: "md",
      cell: (row) => hostCount(row, t, format),
    },
    {
      id: "severity",
      header: t("exposures.list.columns.severity"),
      hideBelow: "md",
      cell: ({ severity }) => <SeverityBadge severity={severity} label={severityWord(severity)} />,
    },
    {
      id: "due",
      header: t("exposures.list.columns.due"),
      hideBelow: "lg",
      cell: ({ nextUpdateDue, changedAt, state }) =>
        state === "published" && nextUpdateDue ? nextUpdate(nextUpdateDue, changedAt, format) : null,
    },
  ];
}

function titleOf({ title }: Exposure, locale: "en" | "fr") {
  const { text, lang } = localised(title, locale);
  return <span lang={lang}>{text}</span>;
}

/** A word is looked up for the first row that has it. */
function once<K extends string>(wordOf: (key: K) => string) {
  const known = new Map<K, string>();
  return (key: K) => {
    const word = known.get(key) ?? wordOf(key);
    known.set(key, word);
    return word;
  };
}

const isNew = ({ isUnread, changedAt }: Exposure, since: string | null) =>
  isUnread || (since !== null && changedAt > since);
const isAsked = ({ state, acknowledgedAt, status }: Exposure) =>
  state === "published" && !acknowledgedAt && ["affected", "under_investigation"].includes(status);
