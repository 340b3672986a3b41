"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SearchField } from "@candor/ui/search-field";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { StatusBadge } from "@candor/ui/status-badge";
import { Time } from "@candor/ui/time";
import { Toolbar } from "@candor/ui/toolbar";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { Identifiers } from "./identifiers.tsx";

type Told = PortalOutputs["advisories"]["list"]["rows"][number];

/** Everything that may be read here, last said first. */
export function AdvisoryList({ search }: { search: string }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations()];
  const input = { search: search || undefined };
  const { data: first } = useSuspenseQuery(api.advisories.list.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.advisories.list.queryOptions({ ...input, after })),
  );
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t("navigation.advisories")} answer={useListAnswer(first)} />
      <Toolbar label={t("exposures.list.toolbar")}>
        <Search search={search} />
      </Toolbar>
      <DataTable
        label={t("navigation.advisories")}
        columns={useColumns(rows.some(({ mine }) => mine !== null))}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ trackingId }) => `/advisories/${encodeURIComponent(trackingId)}`}
        empty={
          search ? (
            <EmptyState title={t("states.noResults")}>{t("states.noResultsHint")}</EmptyState>
          ) : (
            <EmptyState icon={<Megaphone aria-hidden />} title={t("overview.visitor.emptyTitle")}>
              {t("overview.visitor.empty")}
            </EmptyState>
          )
        }
        footer={<MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

/** The first page is mostly all there is; then it can be counted. */
function useListAnswer({ rows, next }: PortalOutputs["advisories"]["list"]) {
  const t = useTranslations();
  if (rows.length === 0) return t("overview.visitor.answer");
  if (next) return t("exposures.list.toldAll");
  const counts = { total: rows.length, open: rows.filter(({ state }) => state !== "closed").length };
  return t(rows.some(({ mine }) => mine !== null) ? "exposures.list.told" : "exposures.list.toldPublic", counts);
}

function useColumns(isCustomer: boolean): Column<Told>[] {
  const [t, locale, format] = [useTranslations(), useLocale(), useFormat()];
  const status: Column<Told> = {
    id: "status",
    header: t("exposures.list.columns.status"),
    cell: ({ mine }) => mine && <StatusBadge status={mine} label={t(`statuses.${mine}.word`)} />,
  };
  return [
    {
      id: "advisory",
      header: t("exposures.list.columns.advisory"),
      cell: ({ title, trackingId, cves }) => {
        const { text, lang } = localised(title, locale);
        return (
          <span className="flex flex-col">
            <span lang={lang} className="font-medium">
              {text}
            </span>
            <Identifiers trackingId={trackingId} cves={cves} />
          </span>
        );
      },
    },
    ...(isCustomer ? [status] : []),
    {
      id: "severity",
      header: t("exposures.list.columns.severity"),
      hideBelow: "md",
      cell: ({ severity }) => <SeverityBadge severity={severity} label={t(`severities.${severity}`)} />,
    },
    {
      id: "state",
      header: t("advisories.list.state"),
      hideBelow: "lg",
      cell: ({ state }) => t(`exposures.list.states.${state === "closed" ? "closed" : "open"}`),
    },
    {
      id: "changed",
      header: t("exposures.list.columns.changed"),
      align: "end",
      cell: ({ updatedAt }) => <Time {...format.when(updatedAt)} className="tabular" />,
    },
  ];
}

/** Typing is shown at once and asked for after a pause. */
function Search({ search }: { search: string }) {
  const [t, router] = [useTranslations(), useRouter()];
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return;
    const show = () => router.replace((typed ? `/advisories?q=${encodeURIComponent(typed)}` : "/advisories") as never);
    const timer = setTimeout(show, 250);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField
      slashKey
      label={t("exposures.list.search")}
      placeholder={t("exposures.list.searchHint")}
      clearLabel={t("actions.clear")}
      value={typed}
      onValueChange={setTyped}
    />
  );
}
