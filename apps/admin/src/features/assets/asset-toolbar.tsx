"use client";

import { Button } from "@candor/ui/button";
import { Chip } from "@candor/ui/chip";
import { FacetFilter } from "@candor/ui/facet-filter";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { productName } from "../products/product-name.ts";
import { assetKinds, type Filters, isFiltered, lifecycles } from "./asset-filters.ts";

type Props = {
  filters: Filters;
  words: string;
  onSearch: (words: string) => void;
  onChange: (next: Partial<Filters>) => void;
};
const noFacets = { kinds: [], lifecycles: [], services: [], regions: [], productId: null };

export function AssetToolbar({ filters, words, onSearch, onChange }: Props) {
  const [api, t, actions] = [useApi(), useTranslations("assets"), useTranslations("actions")];
  const { data: services } = useSuspenseQuery(api.services.list.queryOptions());
  const { data: regions } = useSuspenseQuery(api.services.regions.queryOptions());
  const clear = actions("clear");
  return (
    <Toolbar label={t("filters")}>
      <SearchField
        label={t("search")}
        placeholder={t("searchShort")}
        value={words}
        onValueChange={onSearch}
        clearLabel={clear}
      />
      <FacetFilter
        label={t("columns.service")}
        clearLabel={clear}
        value={filters.services}
        onValueChange={(chosen) => onChange({ services: chosen })}
        options={services.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <FacetFilter
        label={t("columns.region")}
        clearLabel={clear}
        value={filters.regions}
        onValueChange={(chosen) => onChange({ regions: chosen })}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FacetFilter
        label={t("columns.lifecycle")}
        clearLabel={clear}
        value={filters.lifecycles}
        onValueChange={(chosen) => onChange({ lifecycles: chosen as Filters["lifecycles"] })}
        options={lifecycles.map((value) => ({ value, label: t(`lifecycles.${value}`) }))}
      />
      <FacetFilter
        label={t("columns.kind")}
        clearLabel={clear}
        value={filters.kinds}
        onValueChange={(chosen) => onChange({ kinds: chosen as Filters["kinds"] })}
        options={assetKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {filters.productId && <HeldProduct id={filters.productId} onRemove={() => onChange({ productId: null })} />}
      {isFiltered(filters) && (
        <Button variant="link" onClick={() => (onSearch(""), onChange({ ...noFacets, search: "" }))}>
          {actions("clearFilters")}
        </Button>
      )}
    </Toolbar>
  );
}

function HeldProduct({ id: productId, onRemove }: { id: string; onRemove: () => void }) {
  const [api, t, actions] = [useApi(), useTranslations("assets"), useTranslations("actions")];
  const { data: product } = useQuery(api.products.get.queryOptions({ productId }));
  return (
    <Chip onRemove={onRemove} removeLabel={actions("remove")}>
      {t("holds", { product: product ? productName(product) : "…" })}
    </Chip>
  );
}
