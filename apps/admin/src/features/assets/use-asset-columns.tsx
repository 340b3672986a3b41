"use client";

import type { AdminOutputs } from "@candor/api/admin";
import type { Column } from "@candor/ui/data-table";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { LifecycleBadge } from "./lifecycle-badge.tsx";
import { Owner } from "./owner.tsx";

export type AssetRow = AdminOutputs["assets"]["list"]["rows"][number];

export function useAssetColumns(): Column<AssetRow>[] {
  const [t, format] = [useTranslations("assets"), useFormat()];
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ name, kind, model }) => (
        <span className="flex min-w-0 flex-col">
          <span className="font-medium break-all">{name}</span>
          <span className="font-normal text-muted">{[t(`kinds.${kind}`), model].filter(Boolean).join(" · ")}</span>
        </span>
      ),
    },
    {
      id: "service",
      header: t("columns.service"),
      cell: ({ service, region }) => (
        <span className="flex flex-col">
          {service.name}
          <span className="text-muted">{region.name}</span>
        </span>
      ),
    },
    {
      id: "serial",
      header: t("columns.serial"),
      hideBelow: "lg",
      card: "hide",
      cell: ({ serial }) =>
        serial ? <span className="font-mono text-xs break-all">{serial}</span> : <span className="text-muted">–</span>,
    },
    { id: "tenant", header: t("columns.tenant"), hideBelow: "md", cell: (asset) => <Owner asset={asset} /> },
    {
      id: "lifecycle",
      header: t("columns.lifecycle"),
      cell: ({ lifecycle }) => <LifecycleBadge lifecycle={lifecycle} />,
    },
    {
      id: "bom",
      header: t("columns.bom"),
      hideBelow: "lg",
      align: "end",
      cell: ({ bomAt }) =>
        bomAt ? (
          <span className="whitespace-nowrap">{format.date(bomAt)}</span>
        ) : (
          <span className="text-warning">{t("noBom")}</span>
        ),
    },
  ];
}
