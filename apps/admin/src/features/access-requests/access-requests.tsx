"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Time } from "@candor/ui/time";
import { Decision } from "@candor/web/decision";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Inbox } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { ApproveNow } from "./approve-now.tsx";

type Row = AdminOutputs["accessRequests"]["list"]["rows"][number];

/** Who asks for documents: what waits, or what was decided. */
export function AccessRequests({ isOpen }: { isOpen: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("accessRequests")];
  const { data: first } = useSuspenseQuery(api.accessRequests.list.queryOptions({ isOpen }));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.accessRequests.list.queryOptions({ isOpen, after })),
  );
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={isOpen ? t("answer", { count: rows.length }) : t("answerDecided")}
        actions={
          <>
            <Button href="/requests/rules">{t("rules")}</Button>
            <Button href={isOpen ? "/requests?decided=1" : "/requests"}>
              {t(isOpen ? "showDecided" : "showOpen")}
            </Button>
          </>
        }
      />
      <DataTable
        label={t("list")}
        columns={useColumns(isOpen)}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/requests/${id}`}
        empty={
          <EmptyState icon={<Inbox aria-hidden />} title={t("empty")}>
            {t("emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(isOpen: boolean): Column<Row>[] {
  const [t, format] = [useTranslations("accessRequests"), useFormat()];
  const columns: Column<Row>[] = [
    {
      id: "who",
      header: t("columns.who"),
      cell: ({ name, company, tenant, email }) => (
        <span className="flex flex-col">
          <span>{[name, tenant ?? company].join(", ")}</span>
          <span className="text-sm font-normal text-muted">{email}</span>
        </span>
      ),
    },
    { id: "what", header: t("columns.what"), cell: ({ documentIds }) => t("documents", { count: documentIds.length }) },
    { id: "state", header: t("columns.state"), cell: ({ decision }) => <Decision of={decision} /> },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      cell: ({ createdAt }) => <Time {...format.when(createdAt)} className="tabular" />,
    },
  ];
  const approve = (row: Row) => <ApproveNow request={row} />;
  return isOpen ? [...columns, { id: "approve", header: t("decide"), align: "end", cell: approve }] : columns;
}
