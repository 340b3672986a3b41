"use client";

import { Button } from "@candor/ui/button";
import { DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { FacetFilter } from "@candor/ui/facet-filter";
import { PageHeader } from "@candor/ui/page-header";
import { PaginationMore } from "@candor/ui/pagination-more";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Clock, Megaphone, Plus } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { advisoryStates, type Filters, readFilters, toInput, writeFilters } from "./list-filters.ts";
import { useAdvisoryColumns } from "./use-advisory-columns.tsx";

export function AdvisoryList({ mayWrite }: { mayWrite: boolean }) {
  const t = useTranslations();
  const api = useApi();
  const router = useRouter();
  const filters = readFilters(useSearchParams());
  const columns = useAdvisoryColumns();
  const { data, isPending } = useQuery({
    ...api.advisories.list.queryOptions(toInput(filters)),
    placeholderData: keepPreviousData,
  });
  const { data: counts } = useQuery(api.advisories.counts.queryOptions());
  const change = (next: Partial<Filters>) =>
    router.replace(writeFilters({ ...filters, after: null, ...next }) as never, { scroll: false });
  const isFiltered = filters.search !== "" || filters.states.length > 0 || filters.overdue;
  const add = mayWrite && (
    <Button variant="primary" icon={<Plus aria-hidden />} href="/advisories/new">
      {t("advisories.list.new")}
    </Button>
  );
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t("advisories.list.title")}
        answer={counts && t("advisories.list.answer", { open: counts.published, overdue: counts.overdue })}
        subtitle={t("advisories.list.subtitle")}
        actions={add}
      />
      <Toolbar label={t("advisories.list.filters")}>
        <Search key={String(filters.search === "")} value={filters.search} onChange={(search) => change({ search })} />
        <FacetFilter
          label={t("advisories.list.state")}
          clearLabel={t("actions.clear")}
          value={filters.states}
          onValueChange={(states) => change({ states: states as Filters["states"] })}
          options={advisoryStates.map((state) => ({
            value: state,
            label: t(`advisories.states.${state}`),
            count: counts?.[state],
          }))}
        />
        <Button
          icon={<Clock aria-hidden />}
          aria-pressed={filters.overdue}
          className={filters.overdue ? "border-accent-text bg-accent-tint text-accent-text" : undefined}
          onClick={() => change({ overdue: !filters.overdue })}
        >
          {t("advisories.list.overdue", { count: counts?.overdue ?? 0 })}
        </Button>
        {isFiltered && (
          <Button variant="link" onClick={() => change({ search: "", states: [], overdue: false })}>
            {t("actions.clearFilters")}
          </Button>
        )}
      </Toolbar>
      <DataTable
        label={t("advisories.list.label")}
        columns={columns}
        rows={data?.rows ?? []}
        loading={isPending}
        rowId={({ id }) => id}
        rowHref={({ trackingId }) => `/advisories/${encodeURIComponent(trackingId)}`}
        empty={isFiltered ? <NothingFound /> : <FirstAdvisory action={add} />}
      />
      {data && (filters.after || data.next) && (
        <div className="flex flex-wrap items-center justify-center gap-2">
          {filters.after && (
            <Button href={writeFilters({ ...filters, after: null })}>{t("advisories.list.first")}</Button>
          )}
          {data.next && (
            <PaginationMore
              label={t("advisories.list.more")}
              shown={t("advisories.list.shown", { count: data.rows.length })}
              href={writeFilters({ ...filters, after: data.next })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** Typing is shown at once and asked for after a pause. */
function Search({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField
      label={t("advisories.list.search")}
      clearLabel={t("actions.clear")}
      value={typed}
      onValueChange={setTyped}
    />
  );
}

function NothingFound() {
  const t = useTranslations("states");
  return <EmptyState title={t("noResults")}>{t("noResultsHint")}</EmptyState>;
}

function FirstAdvisory({ action }: { action: React.ReactNode }) {
  const t = useTranslations("advisories.list");
  return (
    <EmptyState icon={<Megaphone aria-hidden />} title={t("emptyTitle")} action={action}>
      {t("empty")}
    </EmptyState>
  );
}
