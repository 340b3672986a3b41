"use client";

import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { SearchField } from "@candor/ui/search-field";
import { TextLink } from "@candor/ui/text-link";
import type { AdminOutputs } from "@candor/api/admin";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { productName } from "../products/product-name.ts";
import type { Asset } from "./asset-panel.tsx";

type Component = AdminOutputs["assets"]["components"]["rows"][number];
const [nothing, few] = [{ rows: [], next: null }, 10];

export function AssetComponents({ asset: { id: assetId, name, componentCount } }: { asset: Asset }) {
  const [api, cache, t, actions, states] = [
    useApi(),
    useQueryClient(),
    useTranslations("assets"),
    useTranslations("actions"),
    useTranslations("states"),
  ];
  const [words, setWords] = useState("");
  const input = { assetId, search: useDeferredValue(words.trim()), limit: few };
  const { data: first = nothing, isPending } = useQuery({
    ...api.assets.components.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.assets.components.queryOptions({ ...input, limit: 100, after })),
  );
  const columns: Column<Component>[] = [
    {
      id: "component",
      header: t("columns.component"),
      cell: (component) => (
        <span className="flex min-w-0 flex-col">
          <TextLink quiet href={`/inventory/products/${component.id}`} className="font-medium break-words">
            {productName(component)}
          </TextLink>
          {component.supplier && <span className="text-xs font-normal text-muted">{component.supplier}</span>}
        </span>
      ),
    },
  ];
  return (
    <div className="flex flex-col gap-2">
      {componentCount > few && (
        <SearchField
          className="sm:w-full"
          slashKey={false}
          label={t("panel.findComponent")}
          value={words}
          onValueChange={setWords}
          clearLabel={actions("clear")}
        />
      )}
      <DataTable
        density="compact"
        label={t("panel.componentsLabel", { name })}
        columns={columns}
        rows={rows}
        loading={isPending}
        rowId={({ id }) => id}
        empty={<EmptyState title={states("noResults")} className="py-4" />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}
