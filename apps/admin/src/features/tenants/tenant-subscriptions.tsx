"use client";

import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { useFormat } from "@candor/web/use-format";
import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Tenant } from "./tenant.tsx";

type Subscription = Tenant["subscriptions"][number];

export function TenantSubscriptions({ tenant: { name, subscriptions } }: { tenant: Tenant }) {
  const [t, format] = [useTranslations("tenants.subscriptions"), useFormat()];
  const columns: Column<Subscription>[] = [
    { id: "service", header: t("service"), cell: ({ service }) => <span className="font-medium">{service}</span> },
    { id: "region", header: t("region"), cell: ({ region }) => region },
    {
      id: "kind",
      header: t("kind"),
      cell: ({ kind, dedicatedAssets }) =>
        kind === "shared" ? t("shared") : t("dedicated", { count: dedicatedAssets }),
    },
    { id: "since", header: t("since"), align: "end", cell: ({ since }) => format.date(since) },
  ];
  return (
    <DataTable
      label={t("list", { name })}
      columns={columns}
      rows={subscriptions}
      rowId={({ id }) => id}
      empty={
        <EmptyState
          icon={<Layers aria-hidden />}
          title={t("none")}
          action={<Button href="/imports">{useTranslations("navigation")("imports")}</Button>}
        >
          {t("noneText")}
        </EmptyState>
      }
    />
  );
}
