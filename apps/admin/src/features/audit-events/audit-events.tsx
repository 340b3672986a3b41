"use client";

import type { AdminOutputs } from "@candor/api/admin";
import type { ListAuditEvents } from "@candor/domain/audit-events/inputs";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import { EventWords } from "./event-words.tsx";

export type AuditEvent = AdminOutputs["auditEvents"]["list"]["rows"][number];
export type Filters = Pick<ListAuditEvents, "verb" | "personId" | "tenantId" | "from" | "until">;

export function AuditEvents({ filters }: { filters: Filters }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("auditEvents")];
  const { data: first } = useSuspenseQuery(api.auditEvents.list.queryOptions(filters));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.auditEvents.list.queryOptions({ ...filters, after })),
  );
  const isFiltered = Object.values(filters).some(Boolean);
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t("title")} answer={t("answer")} subtitle={t("intro")} />
      <AuditFilters filters={filters} rows={rows} />
      <DataTable
        label={t("list")}
        columns={useColumns(filters)}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<ScrollText aria-hidden />} title={t(isFiltered ? "empty.none" : "empty.title")}>
            {t(isFiltered ? "empty.noneText" : "empty.text")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(filters: Filters): Column<AuditEvent>[] {
  const [t, format] = [useTranslations("auditEvents"), useFormat()];
  return [
    { id: "what", header: t("columns.what"), cell: (event) => <EventWords event={event} filters={filters} /> },
    {
      id: "tenant",
      header: t("columns.tenant"),
      cell: ({ tenant }) =>
        tenant ? (
          <TextLink quiet href={`/tenants/${tenant.slug}`}>
            {tenant.name}
          </TextLink>
        ) : (
          <span className="text-muted">{t("provider")}</span>
        ),
    },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      cell: ({ at }) => <Time {...format.when(at)} className="tabular @max-md/table:whitespace-normal" />,
    },
  ];
}
