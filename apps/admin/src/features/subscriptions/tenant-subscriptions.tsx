"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Tenant } from "../tenants/tenant.tsx";
import { AddButton } from "./add-button.tsx";
import { EndSubscription } from "./end-subscription.tsx";

export type Subscription = AdminOutputs["subscriptions"]["list"][number];
type Props = { tenant: Tenant; mayChange: boolean };

/** What a tenant rests on; what it rested on stays below, with the day it ended. */
export function TenantSubscriptions({ tenant, mayChange }: Props) {
  const [api, t] = [useApi(), useTranslations("subscriptions")];
  const { data: rows } = useSuspenseQuery(api.subscriptions.list.queryOptions({ tenantId: tenant.id }));
  const imports = useTranslations("navigation")("imports");
  return (
    <div className="flex flex-col gap-3">
      {mayChange && rows.length > 0 && (
        <div className="flex justify-end">
          <AddButton tenant={tenant} />
        </div>
      )}
      <DataTable
        label={t("list", { name: tenant.name })}
        columns={useColumns(tenant, mayChange)}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState
            icon={<Layers aria-hidden />}
            title={t("none")}
            action={
              mayChange && (
                <span className="flex flex-wrap gap-2">
                  <AddButton tenant={tenant} />
                  <Button href="/imports">{imports}</Button>
                </span>
              )
            }
          >
            {t("noneText")}
          </EmptyState>
        }
      />
    </div>
  );
}

function useColumns(tenant: Tenant, mayChange: boolean): Column<Subscription>[] {
  const [t, format] = [useTranslations("subscriptions"), useFormat()];
  const said = ({ since, endedAt }: Subscription) =>
    endedAt ? t("ended", { date: format.date(endedAt) }) : format.date(since);
  return [
    {
      id: "service",
      header: t("service"),
      cell: ({ service, endedAt }) => <span className={endedAt ? "text-muted" : ""}>{service.name}</span>,
    },
    { id: "region", header: t("region"), cell: ({ region }) => region.name },
    {
      id: "kind",
      header: t("kind"),
      cell: ({ kind, dedicatedAssets }) =>
        kind === "shared" ? t("shared") : t("dedicated", { count: dedicatedAssets }),
    },
    { id: "since", header: t("since"), cell: (row) => <span className="text-muted">{said(row)}</span> },
    {
      id: "end",
      header: t("end.open"),
      hideHeader: true,
      align: "end",
      card: "bare",
      className: "@max-md/table:order-2",
      cell: (row) => mayChange && !row.endedAt && <EndSubscription tenant={tenant} subscription={row} />,
    },
  ];
}
