"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Link } from "@candor/ui/link";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import { Identifiers } from "../advisories/identifiers.tsx";

type Row = PortalOutputs["advisories"]["list"]["rows"][number];

/** One public advisory: what it is about in two lines, how severe, when something was said last. */
export function PublicRow({ row }: { row: Row }) {
  const [t, locale, format] = [useTranslations(), useLocale(), useFormat()];
  const { trackingId, severity, state, contested, updatedAt, cves } = row;
  const [title, summary] = [localised(row.title, locale), localised(row.summary, locale)];
  return (
    <li>
      <Link
        data-way
        href={`/advisories/${encodeURIComponent(trackingId)}`}
        className="flex flex-col gap-1 px-4 py-3.5 hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span lang={title.lang} className="text-lg font-medium">
            {title.text}
          </span>
          {contested && <Badge tone="warning">{t("exposures.advisory.contested")}</Badge>}
          {state === "closed" && <Badge>{t("exposures.advisory.closed")}</Badge>}
        </span>
        <span lang={summary.lang} className="line-clamp-3 max-w-prose text-base text-muted">
          {summary.text}
        </span>
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-0.5">
          <SeverityBadge severity={severity} label={t(`severities.${severity}`)} />
          <Identifiers trackingId={trackingId} cves={cves.slice(0, 2)} />
          <Time
            dateTime={updatedAt}
            absolute={t("times.updated", { time: format.date(updatedAt) })}
            className="text-sm text-muted"
          />
        </span>
      </Link>
    </li>
  );
}
