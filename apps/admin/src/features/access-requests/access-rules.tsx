"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { CircleCheck, CircleSlash, Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AddRule } from "./add-rule.tsx";
import { EndRule } from "./end-rule.tsx";

type Row = AdminOutputs["accessRequests"]["rules"][number];

/** What opens without anybody deciding: which class, for how long, since when, by whom. */
export function AccessRules() {
  const [api, t, navigation] = [useApi(), useTranslations("accessRequests.rule"), useTranslations("navigation")];
  const { data: rules } = useSuspenseQuery(api.accessRequests.rules.queryOptions());
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const mayChange = me.role === "advisory_admin" || me.role === "operator";
  const above = [{ label: navigation("requests"), href: "/requests" }];
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={above} />}
        title={t("title")}
        answer={t("answer", { count: rules.filter(({ endedAt }) => !endedAt).length })}
        subtitle={t("subtitle")}
        actions={mayChange && <AddRule />}
      />
      <DataTable
        label={t("title")}
        columns={useColumns(mayChange)}
        rows={rules}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<Zap aria-hidden />} title={t("empty")}>
            {t("emptyText")}
          </EmptyState>
        }
      />
    </div>
  );
}

function useColumns(mayChange: boolean): Column<Row>[] {
  const [t, classes, format] = [
    useTranslations("accessRequests.rule"),
    useTranslations("accessRequests.classes"),
    useFormat(),
  ];
  const columns: Column<Row>[] = [
    {
      id: "what",
      header: t("columns.what"),
      cell: ({ classification, days }) => t("opens", { what: classes(classification), days }),
    },
    {
      id: "state",
      header: t("columns.state"),
      cell: ({ endedAt }) => (
        <Badge
          tone={endedAt ? "neutral" : "success"}
          icon={endedAt ? <CircleSlash aria-hidden /> : <CircleCheck aria-hidden />}
        >
          {endedAt ? t("ended", { date: format.date(endedAt) }) : t("live")}
        </Badge>
      ),
    },
    {
      id: "since",
      header: t("columns.since"),
      cell: ({ createdAt, createdBy }) => (
        <span className="flex flex-col">
          <Time {...format.when(createdAt)} className="tabular" />
          <span className="text-sm text-muted">{createdBy}</span>
        </span>
      ),
    },
  ];
  const end = (rule: Row) => (rule.endedAt ? null : <EndRule rule={rule} />);
  return mayChange ? [...columns, { id: "end", header: t("columns.end"), align: "end", cell: end }] : columns;
}
