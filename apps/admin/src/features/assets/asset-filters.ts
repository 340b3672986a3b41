import type { ListAssets } from "@candor/domain/assets/inputs";

export type Filters = Pick<ListAssets, "kinds" | "lifecycles" | "services" | "regions"> & {
  search: string;
  productId: string | null;
  /** The asset that is open beside the list. */
  open: string | null;
};

// Written out, and complete or it does not compile: the schema that lists them weighs more than the page.
export const assetKinds = Object.keys({
  chassis: 0,
  board: 0,
  host: 0,
  vm_image: 0,
  deployment: 0,
} satisfies Record<Filters["kinds"][number], 0>) as Filters["kinds"];
export const lifecycles = Object.keys({
  in_service: 0,
  isolated: 0,
  decommissioned: 0,
} satisfies Record<Filters["lifecycles"][number], 0>) as Filters["lifecycles"];

const slug = /^[a-z0-9][a-z0-9-]{0,59}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const known = <T extends string>(all: readonly T[], named: string[]) => all.filter((one) => named.includes(one));
const shaped = (shape: RegExp, text: string | null) => (text !== null && shape.test(text) ? text : null);

/** The list's address is its state: shared, bookmarked, walked with Back. What makes no sense in it is left out. */
export function readFilters(address: URLSearchParams): Filters {
  return {
    search: (address.get("q") ?? "").slice(0, 200),
    kinds: known(assetKinds, address.getAll("kind")),
    lifecycles: known(lifecycles, address.getAll("life")),
    services: address.getAll("service").filter((name) => slug.test(name)),
    regions: address.getAll("region").filter((name) => slug.test(name)),
    productId: shaped(uuid, address.get("product")),
    open: shaped(uuid, address.get("asset")),
  };
}

export function writeFilters({ search, kinds, lifecycles, services, regions, productId, open }: Partial<Filters>) {
  const each = (name: string, values: string[] = []) => values.map((value): [string, string] => [name, value]);
  const one = (name: string, value?: string | null) => each(name, value ? [value] : []);
  const pairs = [
    ...one("q", search),
    ...each("kind", kinds),
    ...each("life", lifecycles),
    ...each("service", services),
    ...each("region", regions),
    ...one("product", productId),
    ...one("asset", open),
  ];
  return pairs.length > 0 ? `/inventory?${new URLSearchParams(pairs)}` : "/inventory";
}

export const isFiltered = ({ search, kinds, lifecycles, services, regions, productId }: Filters) =>
  search.trim() !== "" ||
  productId !== null ||
  [kinds, lifecycles, services, regions].some((values) => values.length > 0);

export const toInput = ({ search, productId, open: _, ...facets }: Filters): ListAssets => ({
  ...facets,
  ...(search.trim() ? { search: search.trim() } : {}),
  ...(productId ? { productId } : {}),
  limit: 50,
});
