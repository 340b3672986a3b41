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
import { useDay } from "@candor/web/use-day";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Files } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { type Filters, isFiltered } from "./document-filters.ts";
import { DocumentToolbar } from "./document-toolbar.tsx";
import { NewDocument } from "./new-document.tsx";
import { useValidity } from "./use-validity.ts";

type Row = AdminOutputs["documents"]["list"]["rows"][number];

/** The evidence room as its staff see it. */
export function Documents({ filters }: { filters: Filters }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("documents")];
  const { waiting } = filters;
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: counts } = useSuspenseQuery(api.documents.count.queryOptions());
  const { data: first } = useSuspenseQuery(api.documents.list.queryOptions(filters));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.documents.list.queryOptions({ ...filters, after })),
  );
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={t("staff.answer", { released: counts.released, waiting: counts.waiting })}
        actions={
          <>
            {me.role !== "expert" && <Button href="/documents/engagement">{t("staff.engagement")}</Button>}
            <Button href={waiting ? "/documents" : "/documents?waiting=1"}>
              {t(waiting ? "staff.showAll" : "staff.showWaiting")}
            </Button>
            {me.role === "advisory_admin" && <NewDocument />}
          </>
        }
      />
      <DocumentToolbar filters={filters} />
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/documents/${id}`}
        empty={
          <EmptyState icon={<Files aria-hidden />} title={t(isFiltered(filters) ? "staff.noneFound" : "empty")}>
            {t(waiting ? "staff.noneWaiting" : isFiltered(filters) ? "staff.noneFoundText" : "staff.emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format, locale] = [useTranslations("documents"), useFormat(), useLocale()];
  return [
    {
      id: "document",
      header: t("columns.document"),
      cell: ({ title, kind, owner, versions }) => {
        const said = localised(title, locale);
        return (
          <span className="flex flex-col">
            <span lang={said.lang}>{said.text}</span>
            <span className="text-sm font-normal text-muted">
              {[t(`kinds.${kind}`), owner, t("staff.versionCount", { count: versions })].join(" · ")}
            </span>
          </span>
        );
      },
    },
    {
      id: "class",
      header: t("columns.class"),
      cell: ({ classification, isListed }) => (
        <span className="flex flex-wrap gap-1">
          <Badge>{t(`classifications.${classification}`)}</Badge>
          {!isListed && <Badge>{t("staff.unlisted")}</Badge>}
        </span>
      ),
    },
    { id: "state", header: t("staff.state"), cell: (row) => <State of={row} /> },
    {
      id: "validity",
      header: t("columns.validity"),
      hideBelow: "lg",
      cell: (row) => (row.version ? <Until of={row} /> : "–"),
    },
    {
      id: "at",
      header: t("staff.changed"),
      align: "end",
      cell: ({ updatedAt }) => <Time {...format.when(updatedAt)} className="tabular" />,
    },
  ];
}

function State({ of: { isWaiting, version, withdrawnAt } }: { of: Row }) {
  const t = useTranslations("documents.staff");
  if (withdrawnAt) return <Badge tone="neutral">{t("withdrawn")}</Badge>;
  return (
    <span className="flex flex-wrap gap-1">
      {version ? <Badge tone="success">{t("released", { version })}</Badge> : <Badge>{t("unreleased")}</Badge>}
      {isWaiting && <Badge tone="warning">{t("waits")}</Badge>}
    </span>
  );
}

/** What has ended never looks as if it held. */
function Until({ of: { validTo, timeZone, hasEnded } }: { of: Row }) {
  const [t, validity, day] = [useTranslations("documents"), useValidity(), useDay()];
  if (validTo && hasEnded) return <Badge tone="danger">{t("expired", { to: day(validTo) })}</Badge>;
  return validity({ validTo, timeZone });
}
