"use client";

import { localised } from "@candor/i18n/localised";
import { KeyList } from "@candor/ui/key-list";
import { Panel } from "@candor/ui/panel";
import { StatusBadge } from "@candor/ui/status-badge";
import { TextLink } from "@candor/ui/text-link";
import { useLocale, useTranslations } from "next-intl";
import { Certainty } from "../exposures/certainty.tsx";
import { NextUpdate } from "../exposures/next-update.tsx";
import type { OverviewData } from "./overview.tsx";

/** The updates that the provider has promised, the next one first. */
export function DueList({ data: { due, overdue } }: { data: OverviewData }) {
  const [t, locale] = [useTranslations(), useLocale()];
  return (
    <Panel
      flush
      title={t("overview.due")}
      description={overdue > 0 && <span className="text-danger">{t("overview.late", { count: overdue })}</span>}
    >
      {due.length === 0 && <p className="p-4 text-base text-muted">{t("overview.dueNothing")}</p>}
      <KeyList className="divide-y divide-line">
        {due.map(({ trackingId, title, status, confidence, nextUpdateDue, changedAt }) => {
          const { text, lang } = localised(title, locale);
          return (
            <li key={trackingId} className="flex flex-col gap-1 px-4 py-3">
              <TextLink
                data-way
                quiet
                href={`/advisories/${encodeURIComponent(trackingId)}`}
                className="text-base font-medium"
              >
                <span lang={lang}>{text}</span>
              </TextLink>
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <StatusBadge size="sm" status={status} label={t(`statuses.${status}.word`)} />
                <Certainty confidence={confidence} />
                <span className="ms-auto">
                  <NextUpdate short due={nextUpdateDue} since={changedAt} />
                </span>
              </span>
            </li>
          );
        })}
      </KeyList>
    </Panel>
  );
}
