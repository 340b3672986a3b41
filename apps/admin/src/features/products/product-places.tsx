"use client";

import { type Column, DataTable } from "@candor/ui/data-table";
import { Panel } from "@candor/ui/panel";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { writeFilters } from "../assets/asset-filters.ts";
import type { Product } from "./product.tsx";

type Place = Product["places"][number];

export function ProductPlaces({ product: { id: productId, places } }: { product: Product }) {
  const [t, products, format] = [useTranslations("products.one"), useTranslations("products.columns"), useFormat()];
  const figure = (value: number) => (
    <span className={value === 0 ? "text-muted" : "tabular"}>{format.number(value)}</span>
  );
  const columns: Column<Place>[] = [
    {
      id: "service",
      header: products("service"),
      cell: ({ service }) => <span className="font-medium">{service}</span>,
    },
    { id: "region", header: products("region"), cell: ({ region }) => region },
    { id: "inService", header: t("inService"), align: "end", cell: ({ inService }) => figure(inService) },
    { id: "isolated", header: t("isolated"), align: "end", cell: ({ isolated }) => figure(isolated) },
    {
      id: "decommissioned",
      header: t("decommissioned"),
      align: "end",
      hideBelow: "md",
      cell: ({ decommissioned }) => figure(decommissioned),
    },
  ];
  return (
    <Panel title={t("places")} flush>
      <DataTable
        flush
        label={t("places")}
        columns={columns}
        rows={places}
        rowId={({ serviceSlug, regionCode }) => `${serviceSlug} ${regionCode}`}
        rowHref={({ serviceSlug, regionCode }) =>
          writeFilters({ productId, services: [serviceSlug], regions: [regionCode] })
        }
        empty={<p className="p-4 text-base text-muted">{t("placesNone")}</p>}
      />
    </Panel>
  );
}
