"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { onDemand } from "@candor/ui/on-demand";
import { PageHeader } from "@candor/ui/page-header";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Download, Files, KeyRound, ScrollText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AccessState } from "./access-state.tsx";
import { Classification } from "./classification.tsx";
import { type Filters, isFiltered } from "./document-filters.ts";
import { DocumentToolbar } from "./document-toolbar.tsx";
import { Validity } from "./validity.tsx";

const DownloadAll = onDemand(() => import("../accesses/download-all.tsx").then((part) => part.DownloadAll), "dialog");

export type Evidence = PortalOutputs["documents"]["list"]["rows"][number];

/** What there is to read for me, and what I can ask for. */
export function Documents({ isMember, filters }: { isMember: boolean; filters: Filters }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("documents")];
  const { data: counts } = useSuspenseQuery(api.documents.count.queryOptions());
  const { data: first } = useSuspenseQuery(api.documents.list.queryOptions(filters));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.documents.list.queryOptions({ ...filters, after })),
  );
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={t("answer", counts)}
        subtitle={t(isMember ? "subtitle" : "subtitleVisitor")}
        actions={
          isMember && (
            <>
              <Button href="/documents/access" icon={<KeyRound aria-hidden />}>
                {t("access")}
              </Button>
              <Button href="/documents/log" icon={<ScrollText aria-hidden />}>
                {t("log")}
              </Button>
              {counts.open > 0 && (
                <DownloadAll trigger={<Button icon={<Download aria-hidden />}>{t("everything")}</Button>} />
              )}
            </>
          )
        }
      />
      <DocumentToolbar filters={filters} isMember={isMember} />
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/documents/${id}`}
        empty={
          <EmptyState icon={<Files aria-hidden />} title={t(isFiltered(filters) ? "noneFound" : "empty")}>
            {t(isFiltered(filters) ? "noneFoundText" : "emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Evidence>[] {
  const [t, locale] = [useTranslations("documents"), useLocale()];
  return [
    {
      id: "document",
      header: t("columns.document"),
      cell: ({ title, kind, services }) => {
        const said = localised(title, locale);
        return (
          <span className="flex flex-col">
            <span lang={said.lang}>{said.text}</span>
            <span className="text-sm font-normal text-muted">
              {[t(`kinds.${kind}`), ...services.map(({ name }) => name)].join(" · ")}
            </span>
          </span>
        );
      },
    },
    { id: "class", header: t("columns.class"), cell: ({ classification }) => <Classification of={classification} /> },
    {
      id: "validity",
      header: t("columns.validity"),
      hideBelow: "lg",
      cell: ({ version }) => (version ? <Validity {...version} /> : "–"),
    },
    { id: "access", header: t("columns.access"), cell: (row) => <AccessState of={row} /> },
  ];
}
