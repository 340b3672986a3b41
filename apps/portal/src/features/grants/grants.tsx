"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { GrantState } from "@candor/web/grant-state";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Grant = PortalOutputs["grants"]["list"]["rows"][number];

/** Each thing that was given: what it opens, to whom, until when. */
export function Grants() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("grants")];
  const { data: first } = useSuspenseQuery(api.grants.list.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) => cache.fetchQuery(api.grants.list.queryOptions({ after })));
  return (
    <Section title={t("title")}>
      <DataTable
        label={t("title")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<KeyRound aria-hidden />} title={t("empty")}>
            {t("own.emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(): Column<Grant>[] {
  const [t, classes, locale] = [useTranslations("grants"), useTranslations("documents.classifications"), useLocale()];
  const scopeOf = ({ document, classification, service }: Grant) => {
    if (classification) return t("class", { name: classes(classification) });
    if (service) return t("service", { name: service });
    return document ? localised(document, locale).text : t("own.gone");
  };
  return [
    {
      id: "what",
      header: t("columns.what"),
      cell: (grant) => (
        <span className="flex flex-col">
          <span>{scopeOf(grant)}</span>
          {grant.reason && <span className="text-sm font-normal text-muted">{grant.reason}</span>}
        </span>
      ),
    },
    { id: "whom", header: t("columns.whom"), cell: ({ member }) => member ?? t("everybody") },
    { id: "state", header: t("columns.state"), cell: (grant) => <GrantState grant={grant} /> },
  ];
}
