"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { Decision } from "@candor/web/decision";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Inbox } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Request = PortalOutputs["accessRequests"]["mine"]["rows"][number];

/** What was asked for, and the answers. */
export function OwnRequests() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("accessRequests")];
  const { data: first } = useSuspenseQuery(api.accessRequests.mine.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.accessRequests.mine.queryOptions({ after })),
  );
  return (
    <Section title={t("title")}>
      <DataTable
        label={t("title")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<Inbox aria-hidden />} title={t("empty")}>
            {t("own.emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(): Column<Request>[] {
  const [t, format, locale] = [useTranslations("accessRequests"), useFormat(), useLocale()];
  return [
    {
      id: "what",
      header: t("columns.what"),
      cell: ({ documents, reason }) => (
        <span className="flex flex-col">
          <span>{documents.map((title) => localised(title, locale).text).join(", ") || t("own.gone")}</span>
          <span className="text-sm font-normal text-muted">{reason}</span>
        </span>
      ),
    },
    { id: "who", header: t("columns.who"), cell: ({ member }) => member },
    {
      id: "state",
      header: t("columns.state"),
      cell: ({ decision, answer }) => (
        <span className="flex flex-col items-start">
          <Decision of={decision} />
          {answer && <span className="text-sm text-muted">{answer}</span>}
        </span>
      ),
    },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      cell: ({ createdAt }) => <Time {...format.when(createdAt)} className="tabular" />,
    },
  ];
}
