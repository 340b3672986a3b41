"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Checkbox } from "@candor/ui/checkbox";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SearchField } from "@candor/ui/search-field";
import { Time } from "@candor/ui/time";
import { Toolbar } from "@candor/ui/toolbar";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { DayBars } from "./day-bars.tsx";

type Row = AdminOutputs["accesses"]["engagement"]["rows"][number];
type Filters = { search: string; isQuiet: boolean };

/** Every customer of mine: how far its people use the evidence, and whose never did. */
export function Engagements({ filters: first }: { filters: Filters }) {
  const [api, cache, navigation] = [useApi(), useQueryClient(), useTranslations("navigation")];
  const [t, actions] = [useTranslations("accesses.everybody"), useTranslations("actions")];
  const [chosen, setChosen] = useState(first);
  const filters = useDeferredValue(chosen);
  const { data: page } = useSuspenseQuery(api.accesses.engagement.queryOptions(filters));
  const { rows, ...more } = usePages(page, (after) =>
    cache.fetchQuery(api.accesses.engagement.queryOptions({ ...filters, after })),
  );
  const isFiltered = filters.isQuiet || filters.search.trim() !== "";
  const quiet = rows.filter(({ lastAt }) => !lastAt).length;

  function show(change: Partial<Filters>) {
    const next = { ...chosen, ...change };
    setChosen(next);
    const query = new URLSearchParams({
      ...(next.search.trim() && { search: next.search.trim() }),
      ...(next.isQuiet && { quiet: "1" }),
    }).toString();
    window.history.replaceState(null, "", `/documents/engagement${query && `?${query}`}`);
  }
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("back"), href: "/documents" }]} />}
        title={t("title")}
        answer={!isFiltered && !more.onMore && rows.length > 0 ? t("answer", { quiet, count: rows.length }) : undefined}
        subtitle={t("subtitle")}
      />
      <Toolbar label={t("filters")}>
        <SearchField
          label={t("search")}
          value={chosen.search}
          onValueChange={(search) => show({ search })}
          clearLabel={actions("clear")}
        />
        <Checkbox
          label={t("onlyQuiet")}
          checked={chosen.isQuiet}
          onChange={(event) => show({ isQuiet: event.target.checked })}
        />
      </Toolbar>
      <DataTable
        label={t("list")}
        columns={useColumns(rows)}
        rows={rows}
        rowId={({ tenantId }) => tenantId}
        rowHref={({ slug }) => `/tenants/${slug}/evidence`}
        empty={
          <EmptyState icon={<BookOpen aria-hidden />} title={t(isFiltered ? "noneFound" : "empty")}>
            {t(isFiltered ? "noneFoundText" : "emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(rows: Row[]): Column<Row>[] {
  const [t, person, format] = [useTranslations("accesses.everybody"), useTranslations("accesses.staff"), useFormat()];
  const most = Math.max(1, ...rows.flatMap(({ days }) => days));
  return [
    { id: "name", header: t("columns.name"), cell: ({ name }) => name },
    {
      id: "did",
      header: person("columns.did"),
      cell: ({ reads, downloads, lastAt }) =>
        lastAt ? person("did", { reads, downloads }) : <span className="text-warning">{t("never")}</span>,
    },
    {
      id: "people",
      header: t("columns.people"),
      cell: ({ members, readers }) => t("people", { members, readers }),
    },
    {
      id: "days",
      header: person("columns.days"),
      hideBelow: "md",
      cell: ({ days, name }) => (
        <DayBars
          days={days}
          most={most}
          label={person("bars", { name, count: days.reduce((sum, one) => sum + one, 0) })}
        />
      ),
    },
    {
      id: "last",
      header: person("columns.last"),
      align: "end",
      hideBelow: "lg",
      cell: ({ lastAt }) => (lastAt ? <Time {...format.when(new Date(lastAt))} className="tabular" /> : "–"),
    },
  ];
}
