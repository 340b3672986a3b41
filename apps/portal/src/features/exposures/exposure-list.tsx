"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { Button } from "@candor/ui/button";
import { DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { PaginationMore } from "@candor/ui/pagination-more";
import { SplitView } from "@candor/ui/split-view";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Radar } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useDeferredValue } from "react";
import { useApi } from "../../trpc/client.tsx";
import { ExposureFilters } from "./exposure-filters.tsx";
import { countedBy, type Filters, filtersHref } from "./read-filters.ts";
import { useAddress } from "./use-address.ts";
import { useExposureColumns } from "./use-exposure-columns.tsx";

/** Fetched with the first row that is opened. */
const ExposurePanel = dynamic(() => import("./exposure-panel.tsx").then((part) => part.ExposurePanel), {
  loading: () => null,
});

export type Exposure = PortalOutputs["exposures"]["list"]["rows"][number];

/** Every advisory that concerns the organisation; a row opens beside the list. The address changes without a page load. */
export function ExposureList({ since }: { since: string | null }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("exposures.list")];
  const { filters: chosen, open, go } = useAddress();
  const filters = useDeferredValue(chosen);
  const { data: first } = useSuspenseQuery(api.exposures.list.queryOptions(filters));
  const { data: counts } = useSuspenseQuery(api.exposures.count.queryOptions(countedBy(filters)));
  const { data: all } = useSuspenseQuery(api.exposures.count.queryOptions({}));
  const { rows, onMore, loading } = usePages(first, (after) =>
    cache.fetchQuery(api.exposures.list.queryOptions({ ...filters, after })),
  );
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t("title")} answer={useListAnswer(all.statuses)} />
      <ExposureFilters filters={chosen} open={open} counts={counts} onChange={(next) => go(next, open)} />
      <SplitView
        list={
          <DataTable
            label={t("label")}
            columns={useExposureColumns(since)}
            rows={rows}
            rowId={({ trackingId }) => trackingId}
            rowHref={({ trackingId }) => filtersHref(chosen, trackingId)}
            onOpen={({ trackingId }) => go(chosen, trackingId)}
            openId={open ?? undefined}
            empty={<Empty filters={filters} />}
            footer={
              onMore && (
                <PaginationMore
                  label={t("showMore")}
                  shown={t("more", { shown: rows.length, total: counts.total })}
                  loading={loading}
                  onMore={onMore}
                />
              )
            }
          />
        }
        detail={open && <ExposurePanel key={open} trackingId={open} onClose={() => go(chosen, null)} />}
      />
    </div>
  );
}

function useListAnswer({
  affected,
  under_investigation,
  unknown,
  fixed,
  not_affected,
}: Record<Exposure["status"], number>) {
  const t = useTranslations("exposures.list");
  const open = under_investigation + unknown;
  const total = affected + open + fixed + not_affected;
  if (total === 0) return t("answerNone");
  return affected === 0 && open > 0 ? t("answerOpen", { open, total }) : t("answer", { affected, total });
}

function Empty({ filters }: { filters: Filters }) {
  const [t, actions] = [useTranslations("exposures.list"), useTranslations("actions")];
  if (filtersHref({ ...filters, sort: "status" }) === "/exposure") {
    return (
      <EmptyState icon={<Radar aria-hidden />} title={t("emptyTitle")}>
        {t("empty")}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("noMatchTitle")} action={<Button href="/exposure">{actions("clearFilters")}</Button>}>
      {t("noMatch")}
    </EmptyState>
  );
}
