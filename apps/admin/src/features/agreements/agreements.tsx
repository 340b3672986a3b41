"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { FileLock2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { PublishAgreement } from "./publish-agreement.tsx";

export type Words = AdminOutputs["agreements"]["list"][number];

/** Every version of what customers agree to before they read what is confidential. */
export function Agreements() {
  const [api, t] = [useApi(), useTranslations("agreements.staff")];
  const { data: all } = useSuspenseQuery(api.agreements.list.queryOptions());
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const newest = all.find(({ forTenantId }) => forTenantId === null);
  const mayPublish = me.role === "advisory_admin" || me.role === "operator";
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={newest ? t("answer", { number: newest.number }) : t("answerNone")}
        subtitle={t("subtitle")}
        actions={mayPublish && <PublishAgreement before={newest} />}
      />
      <DataTable
        label={t("title")}
        columns={useColumns(newest?.id)}
        rows={all}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/agreements/${id}`}
        empty={
          <EmptyState icon={<FileLock2 aria-hidden />} title={t("empty")}>
            {t("emptyText")}
          </EmptyState>
        }
      />
    </div>
  );
}

function useColumns(newest: string | undefined): Column<Words>[] {
  const [t, agreements, format, locale] = [
    useTranslations("agreements.staff"),
    useTranslations("agreements"),
    useFormat(),
    useLocale(),
  ];
  return [
    {
      id: "what",
      header: t("columns.what"),
      cell: ({ title, number }) => {
        const { text, lang } = localised(title, locale);
        return (
          <span className="flex flex-col">
            <span lang={lang}>{text}</span>
            <span className="text-sm font-normal text-muted">{agreements("version", { number })}</span>
          </span>
        );
      },
    },
    {
      id: "whom",
      header: t("columns.whom"),
      cell: ({ id, tenant }) =>
        tenant ?? (id === newest ? <Badge tone="success">{t("asked")}</Badge> : <Badge>{t("earlier")}</Badge>),
    },
    {
      id: "hash",
      header: t("columns.hash"),
      hideBelow: "lg",
      cell: ({ sha256 }) => <span className="font-mono text-xs">{sha256.slice(0, 16)}…</span>,
    },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      cell: ({ publishedAt, publishedBy }) => (
        <span className="flex flex-col items-end">
          <Time {...format.when(publishedAt)} className="tabular" />
          <span className="text-sm text-muted">{publishedBy}</span>
        </span>
      ),
    },
  ];
}
