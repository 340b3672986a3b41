"use client";

import { EmptyState } from "@candor/ui/empty-state";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { filtersHref } from "../exposures/read-filters.ts";
import { OpenRows } from "./open-rows.tsx";
import type { OverviewData } from "./overview.tsx";

/** What waits for an acknowledgement, the worst first. */
export function NeedsYou({ data: { needsYou, needsMore, organisation } }: { data: OverviewData }) {
  const t = useTranslations("overview");
  return (
    <Panel
      flush
      title={t("needsYou")}
      footer={needsMore && <TextLink href={filtersHref({ unacknowledged: true })}>{t("all")}</TextLink>}
    >
      {needsYou.length === 0 ? (
        <EmptyState icon={<CircleCheck aria-hidden />} title={t("needsNothingTitle")}>
          {t("needsNothing")}
        </EmptyState>
      ) : (
        <OpenRows rows={needsYou} organisation={organisation} verb={t("acknowledge")} />
      )}
    </Panel>
  );
}
