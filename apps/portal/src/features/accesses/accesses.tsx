"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { spansOf } from "@candor/web/spans-of";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Download, Eye } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Row = PortalOutputs["accesses"]["list"]["rows"][number];

/** Who opened what of my organisation's evidence, the provider's staff included. */
export function Accesses() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("accesses")];
  const { data: first } = useSuspenseQuery(api.accesses.list.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) => cache.fetchQuery(api.accesses.list.queryOptions({ after })));
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        subtitle={t("subtitle")}
        actions={
          rows.length > 0 && (
            <Button href="/documents/log/export" file icon={<Download aria-hidden />}>
              {t("export")}
            </Button>
          )
        }
      />
      <DataTable
        label={t("title")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={<EmptyState icon={<Eye aria-hidden />} title={t("empty")} />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format, locale] = [useTranslations("accesses"), useFormat(), useLocale()];
  return [
    {
      id: "what",
      header: t("columns.what"),
      cell: ({ kind, document, version, pages }) => {
        const said = document && localised(document, locale);
        return (
          <span className="flex flex-col">
            <span>{t(`kinds.${kind}`)}</span>
            {said && (
              <span className="text-sm font-normal text-muted">
                <span lang={said.lang}>{said.text}</span>
                {version !== null && ` · ${t("version", { number: version })}`}
                {pages.length > 0 && ` · ${t("pages", { pages: spansOf(pages) })}`}
              </span>
            )}
          </span>
        );
      },
    },
    {
      id: "who",
      header: t("columns.who"),
      cell: ({ member, byStaff }) => (byStaff ? t("staffAs", { member: member ?? "" }) : member),
    },
    {
      id: "from",
      header: t("columns.from"),
      hideBelow: "lg",
      cell: ({ address }) => <span className="font-mono text-xs">{address}</span>,
    },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      cell: ({ at }) => <Time {...format.when(at)} className="tabular" />,
    },
  ];
}
