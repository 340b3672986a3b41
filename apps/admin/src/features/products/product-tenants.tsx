"use client";

import { type Column, DataTable } from "@candor/ui/data-table";
import { Panel } from "@candor/ui/panel";
import { useTranslations } from "next-intl";
import type { Product } from "./product.tsx";

type Tenant = Product["tenants"][number];

export function ProductTenants({ product: { tenants } }: { product: Product }) {
  const [t, columns] = [useTranslations("products.one"), useTranslations("products.columns")];
  const words = ({ shared, dedicatedAssets: count }: Tenant) => {
    if (!shared) return t("dedicated", { count });
    return count > 0 ? t("both", { count }) : t("shared");
  };
  const shown: Column<Tenant>[] = [
    { id: "tenant", header: columns("tenant"), cell: ({ name }) => <span className="font-medium">{name}</span> },
    { id: "restsOn", header: columns("restsOn"), cell: (tenant) => words(tenant) },
  ];
  return (
    <Panel title={t("tenants")} description={t("tenantsHint")} flush>
      <DataTable
        flush
        label={t("tenants")}
        columns={shown}
        rows={tenants}
        rowId={({ id }) => id}
        rowHref={({ slug }) => `/tenants/${slug}`}
        empty={<p className="p-4 text-base text-muted">{t("tenantsNone")}</p>}
      />
    </Panel>
  );
}
