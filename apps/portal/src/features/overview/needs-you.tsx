"use client";

import { localised } from "@candor/i18n/localised";
import { EmptyState } from "@candor/ui/empty-state";
import { Panel } from "@candor/ui/panel";
import { StatusShape } from "@candor/ui/status-shape";
import { Link } from "@candor/ui/link";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Certainty } from "../exposures/certainty.tsx";
import { filtersHref } from "../exposures/read-filters.ts";
import { useAnswer } from "../exposures/use-answer.ts";
import type { OverviewData } from "./overview.tsx";

/** What waits for an acknowledgement, the worst first, each with its answer. */
export function NeedsYou({ data }: { data: OverviewData }) {
  const [t, times, locale] = [useTranslations("overview"), useTranslations("times"), useLocale()];
  const [answer, format] = [useAnswer(), useFormat()];
  const { needsYou, needsMore, organisation } = data;
  return (
    <Panel
      flush
      title={t("needsYou")}
      footer={needsMore && <TextLink href={filtersHref({ unacknowledged: true })}>{t("all")}</TextLink>}
    >
      {needsYou.length === 0 && (
        <EmptyState icon={<CircleCheck aria-hidden />} title={t("needsNothingTitle")}>
          {t("needsNothing")}
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {needsYou.map((row) => {
          const title = localised(row.title, locale);
          return (
            <li key={row.trackingId}>
              <Link
                href={`/advisories/${encodeURIComponent(row.trackingId)}`}
                className="flex gap-3 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
              >
                <StatusShape status={row.status} className="mt-0.75" />
                <span className="me-auto min-w-0">
                  <span lang={title.lang} className="block text-base font-medium">
                    {title.text}
                  </span>
                  <span className="block text-sm text-muted">{answer(organisation, row)[0]}</span>
                  <span className="flex flex-wrap gap-x-3 text-xs text-muted">
                    <Certainty confidence={row.confidence} />
                    <Time dateTime={row.changedAt} absolute={times("updated", { time: format.date(row.changedAt) })} />
                  </span>
                </span>
                <span className="shrink-0 text-sm text-accent-text">{t("acknowledge")}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
