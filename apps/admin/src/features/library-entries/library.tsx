"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { LibraryBig, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { type Filters, isFiltered } from "./entry-filters.ts";
import { EntryState } from "./entry-state.tsx";
import { ImportLibrary } from "./import-library.tsx";
import { LibraryToolbar } from "./library-toolbar.tsx";

type Row = AdminOutputs["libraryEntries"]["list"]["rows"][number];

/** Every answer the provider stands by, and what must be looked at again. */
export function Library({ filters }: { filters: Filters }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("libraryEntries")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: counts } = useSuspenseQuery(api.libraryEntries.count.queryOptions());
  const { data: first } = useSuspenseQuery(api.libraryEntries.list.queryOptions(filters));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.libraryEntries.list.queryOptions({ ...filters, after })),
  );
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={t("answer", { usable: counts.usable, waiting: counts.waiting, stale: counts.stale })}
        actions={
          me.role !== "auditor" && (
            <>
              {me.role !== "expert" && <ImportLibrary />}
              <Button href="/library/new" variant="primary" icon={<Plus aria-hidden />}>
                {t("new")}
              </Button>
            </>
          )
        }
      />
      <LibraryToolbar filters={filters} />
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/library/${id}`}
        empty={
          <EmptyState icon={<LibraryBig aria-hidden />} title={t(isFiltered(filters) ? "noneFound" : "empty")}>
            {t(isFiltered(filters) ? "noneFoundText" : "emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format, locale] = [useTranslations("libraryEntries"), useFormat(), useLocale()];
  return [
    {
      id: "question",
      header: t("columns.question"),
      cell: ({ question, section }) => {
        const said = localised(question, locale);
        return (
          <span className="flex flex-col">
            <span lang={said.lang}>{said.text}</span>
            {section && <span className="text-sm font-normal text-muted">{section}</span>}
          </span>
        );
      },
    },
    { id: "value", header: t("columns.value"), cell: ({ value }) => t(`values.${value}`) },
    { id: "state", header: t("columns.state"), cell: (row) => <EntryState of={row} /> },
    {
      id: "audience",
      header: t("columns.audience"),
      hideBelow: "md",
      cell: ({ audience }) => <Badge>{t(`audiences.${audience}`)}</Badge>,
    },
    { id: "owner", header: t("columns.owner"), hideBelow: "lg", cell: ({ owner }) => owner },
    {
      id: "changed",
      header: t("columns.changed"),
      align: "end",
      hideBelow: "lg",
      cell: ({ updatedAt }) => <Time {...format.when(new Date(updatedAt))} className="tabular" />,
    },
  ];
}
