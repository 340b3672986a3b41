"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Server } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { writeFilters } from "../assets/asset-filters.ts";
import { PlanButton } from "../remediations/plan-button.tsx";
import { ProductAdvisories, ProductIdentifiers, ProductVersions } from "./product-facts.tsx";
import { ProductPlaces } from "./product-places.tsx";
import { ProductTenants } from "./product-tenants.tsx";
import { productName } from "./product-name.ts";

export type Product = AdminOutputs["products"]["get"];

export function Product({ productId, mayChange }: { productId: string; mayChange: boolean }) {
  const { data: product } = useSuspenseQuery(useApi().products.get.queryOptions({ productId }));
  return (
    <div className="flex flex-col gap-6">
      <Header product={product} mayChange={mayChange} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <ProductPlaces product={product} />
          <ProductTenants product={product} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ProductAdvisories product={product} />
          <ProductIdentifiers product={product} />
          {product.versions.length > 0 && <ProductVersions product={product} />}
        </div>
      </div>
    </div>
  );
}

function Header({ product, mayChange }: { product: Product; mayChange: boolean }) {
  const [t, inventory, navigation] = [
    useTranslations("products"),
    useTranslations("assets"),
    useTranslations("navigation"),
  ];
  const { id: productId, supplier, kind, places, tenants } = product;
  const name = productName(product);
  const assets = places.reduce((sum, { inService, isolated }) => sum + inService + isolated, 0);
  return (
    <PageHeader
      above={
        <Breadcrumbs
          label={navigation("breadcrumb")}
          items={[
            { label: inventory("title"), href: "/inventory" },
            { label: t("title"), href: "/inventory/products" },
          ]}
        />
      }
      title={supplier ? `${supplier} ${name}` : name}
      answer={t("one.answer", { assets, tenants: tenants.length, name })}
      meta={<span>{t(`kinds.${kind}`)}</span>}
      actions={
        <>
          {assets > 0 && (
            <Button href={writeFilters({ productId })} icon={<Server aria-hidden />}>
              {t("one.showAssets")}
            </Button>
          )}
          {mayChange && assets > 0 && (
            <PlanButton
              selection={{ productId }}
              name={name}
              places={places.map(({ serviceId, service, region, regionCode }) => ({
                serviceId,
                region: regionCode,
                label: `${service}, ${region}`,
              }))}
            />
          )}
        </>
      }
    />
  );
}
