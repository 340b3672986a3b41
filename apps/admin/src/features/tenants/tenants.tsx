"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Building2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { CreateButton } from "./create-button.tsx";

type Tenant = AdminOutputs["tenants"]["list"]["rows"][number];

export function Tenants({ initialSearch, zones }: { initialSearch: string; zones: string[] }) {
  const [api, cache] = [useApi(), useQueryClient()];
  const [t, actions] = [useTranslations("tenants"), useTranslations("actions")];
  const [words, setWords] = useState(initialSearch);
  const search = useDeferredValue(words.trim());
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: first } = useSuspenseQuery(api.tenants.list.queryOptions({ search }));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.tenants.list.queryOptions({ search, after })),
  );
  const isAdmin = me.role === "advisory_admin";

  function onSearch(next: string) {
    setWords(next);
    const query = next.trim() ? `?search=${encodeURIComponent(next.trim())}` : "";
    window.history.replaceState(null, "", `/tenants${query}`);
  }
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={useAnswer(rows, more.onMore === undefined && search === "", me.role)}
        actions={isAdmin && <CreateButton zones={zones} />}
      />
      <Toolbar label={t("search")}>
        <SearchField label={t("search")} value={words} onValueChange={onSearch} clearLabel={actions("clear")} />
      </Toolbar>
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ slug }) => `/tenants/${slug}`}
        empty={<Nothing searched={search !== ""} isAdmin={isAdmin} />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

/** A sentence about all of them, which is known when the list is whole. */
function useAnswer(rows: Tenant[], isWhole: boolean, role: string) {
  const t = useTranslations("tenants");
  if (!isWhole) return undefined;
  if (rows.length === 0 && role !== "advisory_admin") return t("answer", { count: 0 });
  if (rows.length === 0) return undefined;
  const waiting = rows.filter(({ unread, unacknowledged }) => unread + unacknowledged > 0).length;
  return t(waiting === rows.length ? "answerAll" : "answerWaiting", { waiting, count: rows.length });
}

function Nothing({ searched, isAdmin }: { searched: boolean; isAdmin: boolean }) {
  const [t, states] = [useTranslations("tenants.empty"), useTranslations("states")];
  if (searched) return <EmptyState title={states("noResults")}>{states("noResultsHint")}</EmptyState>;
  return (
    <EmptyState icon={<Building2 aria-hidden />} title={t("title")}>
      {t(isAdmin ? "text" : "textManager")}
    </EmptyState>
  );
}

function useColumns(): Column<Tenant>[] {
  const t = useTranslations("tenants");
  const figure = (value: number, waits = false) => (
    <span className={value === 0 ? "text-muted" : waits ? "font-medium text-warning" : undefined}>{value}</span>
  );
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ name, suspendedAt }) => (
        <span className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {suspendedAt && <Badge tone="danger">{t("suspended")}</Badge>}
        </span>
      ),
    },
    { id: "affected", header: t("columns.affected"), align: "end", cell: ({ affected }) => figure(affected) },
    { id: "unread", header: t("columns.unread"), align: "end", cell: ({ unread }) => figure(unread, true) },
    {
      id: "unacknowledged",
      header: t("columns.unacknowledged"),
      align: "end",
      cell: ({ unacknowledged }) => figure(unacknowledged, true),
    },
    {
      id: "members",
      header: t("columns.members"),
      align: "end",
      hideBelow: "md",
      cell: ({ members }) => figure(members),
    },
    {
      id: "subscriptions",
      header: t("columns.subscriptions"),
      align: "end",
      hideBelow: "md",
      cell: ({ subscriptions }) => figure(subscriptions),
    },
  ];
}
