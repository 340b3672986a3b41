"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { PageHeader } from "@candor/ui/page-header";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { Changes } from "./changes.tsx";
import { DueList } from "./due-list.tsx";
import { NeedsYou } from "./needs-you.tsx";
import { StandingChart } from "./standing-chart.tsx";
import { StillOpen } from "./still-open.tsx";
import { StatusTiles } from "./status-tiles.tsx";

export type OverviewData = PortalOutputs["overview"]["get"];

/** What concerns us now, what waits for us, what changed since we were here, what is promised. */
export function Overview({ since }: { since: string | null }) {
  const api = useApi();
  const { data } = useSuspenseQuery(api.overview.get.queryOptions({ since }));
  const [t, times, format] = [useTranslations("overview"), useTranslations("times"), useFormat()];
  const { counts, changes } = data;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={useAnswer(data)}
        subtitle={useRest(counts)}
        meta={
          since && (
            <>
              <span>{times("lastVisit", { time: format.dateTime(since) })}</span>
              {changes.count !== null && <span>{t("changesSince", { count: changes.count })}</span>}
            </>
          )
        }
      />
      <StatusTiles counts={counts} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <NeedsYou data={data} />
          <StillOpen data={data} />
          <DueList data={data} />
        </div>
        <Changes changes={changes} since={since} />
      </div>
      <StandingChart chart={data.chart} />
    </div>
  );
}

/** Nothing known to be affected is no relief while something is open: then that is said in the same breath. */
function useAnswer({ organisation: tenant, counts: { total, byStatus } }: OverviewData) {
  const t = useTranslations("overview");
  const { affected, under_investigation, unknown } = byStatus;
  const open = under_investigation + unknown;
  if (total === 0) return t("answerNone", { tenant });
  if (affected === 0 && open > 0) return t("answerOpen", { tenant, open, total });
  return total === 1 ? t("answerOne", { tenant, affected }) : t("answer", { tenant, affected, total });
}

function useRest({ byStatus }: OverviewData["counts"]) {
  const t = useTranslations("overview");
  if (byStatus.affected === 0) return undefined;
  const words = t("alsoOpen", { investigated: byStatus.under_investigation, unknown: byStatus.unknown });
  return words.trim() || undefined;
}
