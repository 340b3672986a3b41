"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { spansOf } from "@candor/web/spans-of";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Row = AdminOutputs["accesses"]["list"]["rows"][number];

/** Every reading, download and refusal of one customer, and every look of ours: as the customer reads it, with our names. */
export function TenantAccesses({ tenant }: { tenant: { id: string } }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("accesses")];
  const input = { tenantId: tenant.id };
  const { data: first } = useSuspenseQuery(api.accesses.list.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.accesses.list.queryOptions({ ...input, after })),
  );
  return (
    <Section title={t("title")} description={t("staff.log")}>
      <DataTable
        label={t("title")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={<EmptyState icon={<Eye aria-hidden />} title={t("empty")} />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format, locale] = [useTranslations("accesses"), useFormat(), useLocale()];
  const what = ({ document, version, pages }: Row) => [
    document && localised(document, locale).text,
    version !== null && t("version", { number: version }),
    pages.length > 0 && t("pages", { pages: spansOf(pages) }),
  ];
  return [
    {
      id: "what",
      header: t("columns.what"),
      cell: (row) => (
        <span className="flex flex-col">
          <span>{t(`kinds.${row.kind}`)}</span>
          <span className="text-sm font-normal text-muted">{what(row).filter(Boolean).join(" · ")}</span>
        </span>
      ),
    },
    {
      id: "who",
      header: t("columns.who"),
      cell: ({ member, staff }) => (staff ? t("staff.as", { staff, member: member ?? "" }) : member),
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
