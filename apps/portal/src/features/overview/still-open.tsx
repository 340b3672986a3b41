"use client";

import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useTranslations } from "next-intl";
import { filtersHref } from "../exposures/read-filters.ts";
import { OpenRows } from "./open-rows.tsx";
import type { OverviewData } from "./overview.tsx";

/** What affects us or is not settled although nobody has to do anything now: acknowledged is not gone. */
export function StillOpen({ data }: { data: OverviewData }) {
  const t = useTranslations("overview");
  const { needsYou, concerning, concerningMore, organisation } = data;
  const asked = new Set(needsYou.map(({ trackingId }) => trackingId));
  const rows = concerning.filter(({ trackingId }) => !asked.has(trackingId));
  if (rows.length === 0) return null;
  const statuses = ["affected" as const, "under_investigation" as const, "unknown" as const];
  return (
    <Panel
      flush
      title={t("stillOpen")}
      description={t("stillOpenHint")}
      footer={concerningMore && <TextLink href={filtersHref({ statuses })}>{t("all")}</TextLink>}
    >
      <OpenRows rows={rows} organisation={organisation} />
    </Panel>
  );
}
