"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { FacetFilter } from "@candor/ui/facet-filter";
import { PageHeader } from "@candor/ui/page-header";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { keepPreviousData, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Package } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useDeferredValue } from "react";
import { useApi } from "../../trpc/client.tsx";
import { InventoryViews } from "../assets/inventory-views.tsx";
import { useSearchWords } from "../assets/use-search-words.ts";
import { type Filters, productKinds, readFilters, toInput, writeFilters } from "./product-filters.ts";

type Row = AdminOutputs["products"]["list"]["rows"][number];
const nothing = { rows: [], next: null };
const countedTo = 1000;

export function Products() {
  const [api, cache, t, actions] = [
    useApi(),
    useQueryClient(),
    useTranslations("products"),
    useTranslations("actions"),
  ];
  const address = readFilters(useSearchParams());
  const [words, setWords] = useSearchWords(address.search);
  const filters = { ...address, search: useDeferredValue(words) };
  const input = toInput(filters);
  const { data: first = nothing, isPending } = useQuery({
    ...api.products.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const { data: summary } = useSuspenseQuery(api.products.summary.queryOptions());
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.products.list.queryOptions({ ...input, after })),
  );
  const change = (next: Partial<Filters>) =>
    window.history.replaceState(null, "", writeFilters({ ...address, search: words, ...next }));
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={useTranslations("assets")("title")} answer={t("answer", summary)} subtitle={t("intro")} />
      <InventoryViews current="products" />
      <Toolbar label={t("filters")}>
        <SearchField
          label={t("search")}
          placeholder={t("searchShort")}
          value={words}
          onValueChange={(search) => (setWords(search), change({ search }))}
          clearLabel={actions("clear")}
        />
        <FacetFilter
          label={t("columns.kind")}
          clearLabel={actions("clear")}
          value={filters.kinds}
          onValueChange={(kinds) => change({ kinds: kinds as Filters["kinds"] })}
          options={productKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Toolbar>
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        loading={isPending}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/inventory/products/${id}`}
        empty={<Nothing searched={words.trim() !== "" || filters.kinds.length > 0} />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format] = [useTranslations("products"), useFormat()];
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ name, version }) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium break-words">{name}</span>
          <span className="tabular font-normal text-muted">{version || t("noVersion")}</span>
        </span>
      ),
    },
    {
      id: "supplier",
      header: t("columns.supplier"),
      cell: ({ supplier }) => supplier || <span className="text-muted">{t("unknownSupplier")}</span>,
    },
    { id: "kind", header: t("columns.kind"), hideBelow: "md", cell: ({ kind }) => t(`kinds.${kind}`) },
    {
      id: "assets",
      header: t("columns.assets"),
      align: "end",
      cell: ({ assets }) =>
        assets > countedTo ? (
          t("moreThan", { count: countedTo })
        ) : (
          <span className={assets === 0 ? "text-muted" : "tabular"}>{format.number(assets)}</span>
        ),
    },
  ];
}

function Nothing({ searched }: { searched: boolean }) {
  const [t, states] = [useTranslations("products.empty"), useTranslations("states")];
  if (searched) return <EmptyState title={states("noResults")}>{states("noResultsHint")}</EmptyState>;
  return (
    <EmptyState
      icon={<Package aria-hidden />}
      title={t("title")}
      action={
        <Button variant="primary" href="/imports">
          {t("action")}
        </Button>
      }
    >
      {t("text")}
    </EmptyState>
  );
}
