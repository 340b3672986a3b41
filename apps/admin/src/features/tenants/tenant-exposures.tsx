"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { ConfidenceBars } from "@candor/ui/confidence-bars";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { StatusBadge } from "@candor/ui/status-badge";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { CheckCheck, Megaphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Tenant } from "./tenant.tsx";

type Exposure = AdminOutputs["tenants"]["exposures"]["rows"][number];

/** Where the tenant stands in each advisory, and who of it knows. */
export function TenantExposures({ tenant, outstanding = false }: { tenant: Tenant; outstanding?: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("tenants.exposures")];
  const input = { tenantId: tenant.id, outstanding };
  const { data: first } = useSuspenseQuery(api.tenants.exposures.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.tenants.exposures.queryOptions({ ...input, after })),
  );
  const name = tenant.name;
  return (
    <DataTable
      label={t("list", { name })}
      columns={useColumns()}
      rows={rows}
      rowId={({ advisoryId }) => advisoryId}
      rowHref={({ trackingId }) => `/advisories/${trackingId}`}
      empty={
        outstanding ? (
          <EmptyState icon={<CheckCheck aria-hidden />} title={t("nothingWaiting", { name })}>
            {t("nothingWaitingText")}
          </EmptyState>
        ) : (
          <EmptyState icon={<Megaphone aria-hidden />} title={t("none", { name })}>
            {t("noneText")}
          </EmptyState>
        )
      }
      footer={more.onMore && <MoreRows {...more} count={rows.length} />}
    />
  );
}

function useColumns(): Column<Exposure>[] {
  const [t, format] = [useTranslations("tenants.exposures"), useFormat()];
  const [statuses, confidences] = [useTranslations("statuses"), useTranslations("confidences")];
  return [
    {
      id: "advisory",
      header: t("advisory"),
      cell: ({ title, trackingId, open }) => {
        const { text, lang } = localised(title, format.locale);
        return (
          <span className="flex flex-col">
            <span lang={lang} className="font-medium">
              {text}
            </span>
            <span className="flex items-center gap-2 text-xs font-normal text-muted">
              {trackingId}
              {!open && <Badge>{t("closed")}</Badge>}
            </span>
          </span>
        );
      },
    },
    {
      id: "status",
      header: t("status"),
      cell: ({ status, confidence }) => (
        <span className="flex flex-col gap-0.5">
          <StatusBadge status={status} label={statuses(`${status}.word`)} />
          <ConfidenceBars
            level={confidence}
            label={confidences("label", { level: confidences(`${confidence}.word`) })}
            className="text-xs text-muted"
          />
        </span>
      ),
    },
    { id: "revision", header: t("revision"), align: "end", hideBelow: "md", cell: ({ revision }) => revision },
    { id: "read", header: t("read"), cell: (row) => <Read row={row} /> },
    { id: "acknowledged", header: t("acknowledged"), cell: (row) => <Acknowledged row={row} /> },
    {
      id: "changed",
      header: t("changed"),
      hideBelow: "lg",
      align: "end",
      cell: ({ changedAt }) => <span className="whitespace-nowrap">{format.date(changedAt)}</span>,
    },
  ];
}

function Read({ row: { unread, readers, lastReadAt } }: { row: Exposure }) {
  const [t, format] = [useTranslations("tenants.exposures"), useFormat()];
  return (
    <span className="flex flex-col">
      <span className={unread ? "font-medium text-warning" : undefined}>{t("readBy", { readers })}</span>
      {lastReadAt && <Time {...format.when(lastReadAt)} relative={undefined} className="text-xs text-muted" />}
    </span>
  );
}

function Acknowledged({ row }: { row: Exposure }) {
  const [t, format] = [useTranslations("tenants.exposures"), useFormat()];
  if (row.acknowledgedAt) {
    return (
      <span className="flex flex-col">
        <span>{row.acknowledgedBy}</span>
        <Time {...format.when(row.acknowledgedAt)} relative={undefined} className="text-xs text-muted" />
      </span>
    );
  }
  if (row.unacknowledged) return <span className="font-medium text-warning">{t("notAcknowledged")}</span>;
  return <span className="text-muted">{t(row.open ? "notNeeded" : "noLonger")}</span>;
}
