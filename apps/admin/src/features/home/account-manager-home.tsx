"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { DataTable, type Column } from "@candor/ui/data-table";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { useFormat } from "../../use-format.ts";
import { tenantsInput } from "./home-queries.ts";
import { ReadingPanel } from "./reading-panel.tsx";

type Tenant = AdminOutputs["tenants"]["list"]["rows"][number];

/** Their customers, those who wait for a word first. */
export function AccountManagerHome({ name }: { name: string }) {
  const t = useTranslations("home");
  const format = useFormat();
  const { data } = useSuspenseQuery(useApi().tenants.list.queryOptions(tenantsInput));
  const { data: said } = useSuspenseQuery(useApi().advisories.reading.queryOptions());
  const waiting = data.rows.filter(({ unread, unacknowledged }) => unread + unacknowledged > 0);
  const words = waiting.length > 0 && waiting.length === data.rows.length ? "waitingAll" : "waitingAnswer";
  const counts = { count: waiting.length, total: data.rows.length };
  const standing = said.length > 0 ? t(words, counts) : t("openAnswer", { count: 0 });
  // Of nobody, everything could be said and nothing would be true.
  const answer = data.rows.length > 0 ? standing : t("noTenants");
  const sorted = data.rows.toSorted((a, b) => b.unacknowledged - a.unacknowledged || b.unread - a.unread);
  const figure = (n: number) => <span className={n > 0 ? "font-medium" : "text-muted"}>{format.number(n)}</span>;
  const columns: Column<Tenant>[] = [
    { id: "name", header: t("tenant"), cell: (tenant) => tenant.name },
    { id: "affected", header: t("affected"), align: "end", cell: ({ affected }) => figure(affected) },
    { id: "unread", header: t("unread"), align: "end", cell: ({ unread }) => figure(unread) },
    {
      id: "unacknowledged",
      header: t("unacknowledged"),
      align: "end",
      cell: ({ unacknowledged }) => figure(unacknowledged),
    },
  ];
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t("greeting", { name })} answer={answer} />
      <Panel flush title={t("yourTenants")} description={t("yourTenantsHint")}>
        <DataTable
          flush
          label={t("yourTenants")}
          columns={columns}
          rows={sorted}
          rowId={({ id }) => id}
          rowHref={({ slug }) => `/tenants/${slug}`}
          empty={<p className="px-4 py-5 text-base text-muted">{t("yourTenantsEmpty")}</p>}
        />
      </Panel>
      <ReadingPanel />
    </div>
  );
}
