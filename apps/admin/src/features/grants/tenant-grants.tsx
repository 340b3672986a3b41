"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { GrantState } from "@candor/web/grant-state";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { GiveGrant } from "./give-grant.tsx";
import { RevokeGrant } from "./revoke-grant.tsx";

export type Grant = AdminOutputs["grants"]["list"]["rows"][number];
type Props = { tenant: { id: string; name: string }; mayChange: boolean };

/** What a customer or one of its people was given, the ended ones too. */
export function TenantGrants({ tenant, mayChange }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("grants")];
  const input = { tenantId: tenant.id };
  const { data: first } = useSuspenseQuery(api.grants.list.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.grants.list.queryOptions({ ...input, after })),
  );
  return (
    <Section title={t("title")} description={t("subtitle")} actions={mayChange && <GiveGrant tenant={tenant} />}>
      <DataTable
        label={t("title")}
        columns={useColumns(tenant.id, mayChange)}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<KeyRound aria-hidden />} title={t("empty")}>
            {t("emptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(tenantId: string, mayChange: boolean): Column<Grant>[] {
  const [t, classes, format, locale] = [
    useTranslations("grants"),
    useTranslations("documents.classifications"),
    useFormat(),
    useLocale(),
  ];
  const scopeOf = ({ document, classification, service }: Grant) => {
    if (document) return localised(document, locale).text;
    return classification ? t("class", { name: classes(classification) }) : t("service", { name: service ?? "" });
  };
  const columns: Column<Grant>[] = [
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
    {
      id: "given",
      header: t("columns.given"),
      hideBelow: "lg",
      cell: ({ startsAt, grantedBy }) => (
        <span className="flex flex-col">
          <Time {...format.when(startsAt)} className="tabular" />
          <span className="text-sm text-muted">{grantedBy ?? t("byRule")}</span>
        </span>
      ),
    },
  ];
  const revoke = (grant: Grant) => (grant.isLive ? <RevokeGrant tenantId={tenantId} grantId={grant.id} /> : null);
  return mayChange ? [...columns, { id: "revoke", header: t("columns.revoke"), align: "end", cell: revoke }] : columns;
}
