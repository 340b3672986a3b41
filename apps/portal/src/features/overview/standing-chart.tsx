"use client";

import { AreaChart } from "@candor/ui/area-chart";
import { Panel } from "@candor/ui/panel";
import { exposureStatuses } from "@candor/ui/status-shape";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { OverviewData } from "./overview.tsx";

/** Twelve months of exposure by status. A week without history is left off the beginning. */
export function StandingChart({ chart }: Pick<OverviewData, "chart">) {
  const [t, format] = [useTranslations(), useFormat()];
  const totals = chart.times.map((_, week) =>
    exposureStatuses.reduce((sum, status) => sum + (chart.series[status][week] ?? 0), 0),
  );
  const begin = totals.findIndex((total) => total > 0);
  const weeks = begin < 0 ? 0 : totals.length - begin;
  return (
    <Panel title={t("overview.chart")}>
      {weeks < 3 ? (
        <p className="text-base text-muted">
          {begin < 0
            ? t("overview.chartEmpty")
            : t("overview.chartYoung", { date: format.longDate(chart.times[begin] as string) })}
        </p>
      ) : (
        <AreaChart
          title={t("overview.chart")}
          summary={t("overview.chartSummary")}
          times={chart.times.slice(begin).map((time) => format.date(time))}
          timeHeading={t("overview.chartWeek")}
          tableLabel={t("times.showTable")}
          formatValue={format.number}
          series={exposureStatuses
            .toReversed()
            .map((status) => ({
              status,
              label: t(`statuses.${status}.word`),
              values: chart.series[status].slice(begin),
            }))
            .filter(({ values }) => values.some((value) => value > 0))}
        />
      )}
    </Panel>
  );
}
