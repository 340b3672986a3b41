"use client";

import { Button } from "@candor/ui/button";
import { DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SplitView } from "@candor/ui/split-view";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { keepPreviousData, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Server, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useDeferredValue } from "react";
import { useApi } from "../../trpc/client.tsx";
import { type Filters, isFiltered, readFilters, toInput, writeFilters } from "./asset-filters.ts";
import { AssetToolbar } from "./asset-toolbar.tsx";
import { InventoryViews } from "./inventory-views.tsx";
import { useAssetColumns } from "./use-asset-columns.tsx";
import { useSearchWords } from "./use-search-words.ts";

const AssetPanel = dynamic(() => import("./asset-panel.tsx").then((part) => part.AssetPanel), { loading: () => null });

const nothing = { rows: [], next: null };

export function Assets({ mayChange }: { mayChange: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("assets")];
  const address = readFilters(useSearchParams());
  const [words, setWords] = useSearchWords(address.search);
  const filters = { ...address, search: useDeferredValue(words) };
  const input = toInput(filters);
  const { data: first = nothing, isPending } = useQuery({
    ...api.assets.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.assets.list.queryOptions({ ...input, after })),
  );
  const change = (next: Partial<Filters>) =>
    window.history.replaceState(null, "", writeFilters({ ...address, search: words, ...next }));

  return (
    <div className="flex flex-col gap-5">
      <Header mayImport={mayChange} />
      <InventoryViews current="assets" />
      <AssetToolbar
        filters={filters}
        words={words}
        onSearch={(search) => (setWords(search), change({ search }))}
        onChange={change}
      />
      <SplitView
        list={
          <DataTable
            label={t("list")}
            columns={useAssetColumns()}
            rows={rows}
            loading={isPending}
            rowId={({ id }) => id}
            rowHref={({ id }) => writeFilters({ ...filters, open: id })}
            openId={address.open ?? undefined}
            empty={<Nothing searched={isFiltered(filters)} mayImport={mayChange} />}
            footer={more.onMore && <MoreRows {...more} count={rows.length} />}
          />
        }
        detail={
          address.open && (
            <AssetPanel
              key={address.open}
              assetId={address.open}
              closeHref={writeFilters({ ...filters, open: null })}
              mayChange={mayChange}
            />
          )
        }
      />
    </div>
  );
}

function Header({ mayImport }: { mayImport: boolean }) {
  const [api, t, actions, format] = [useApi(), useTranslations("assets"), useTranslations("actions"), useFormat()];
  const { data } = useSuspenseQuery(api.assets.summary.queryOptions());
  const { inUse, withBom, isolated, decommissioned, isEstimate } = data;
  return (
    <PageHeader
      title={t("title")}
      answer={t(isEstimate ? "answerAbout" : "answer", {
        inUse: isEstimate ? rounded(inUse) : inUse,
        share: format.percent(inUse > 0 ? withBom / inUse : 0),
      })}
      meta={
        inUse + decommissioned > 0 && (
          <span>
            {t("isolated", { count: isolated })}, {t("decommissioned", { count: decommissioned })}
          </span>
        )
      }
      actions={
        mayImport && (
          <Button href="/imports" icon={<Upload aria-hidden />}>
            {actions("import")}
          </Button>
        )
      }
    />
  );
}

function Nothing({ searched, mayImport }: { searched: boolean; mayImport: boolean }) {
  const [t, states] = [useTranslations("assets.empty"), useTranslations("states")];
  if (searched) return <EmptyState title={states("noResults")}>{states("noResultsHint")}</EmptyState>;
  return (
    <EmptyState
      icon={<Server aria-hidden />}
      title={t("title")}
      action={
        mayImport && (
          <Button variant="primary" href="/imports?kind=assets_csv">
            {t("action")}
          </Button>
        )
      }
    >
      {t("text")}
    </EmptyState>
  );
}

/** Two digits: an estimate says no more than it knows. */
const rounded = (n: number) => Number(n.toPrecision(2));
