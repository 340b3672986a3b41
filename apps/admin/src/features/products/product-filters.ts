import type { ListProducts } from "@candor/domain/products/inputs";

export type Filters = { search: string; kinds: ListProducts["kinds"] };

// Written out, and complete or it does not compile: the schema that lists them weighs more than the page.
export const productKinds = Object.keys({
  hardware: 0,
  firmware: 0,
  operating_system: 0,
  application: 0,
  library: 0,
  other: 0,
} satisfies Record<Filters["kinds"][number], 0>) as Filters["kinds"];

/** The list's address is its state. */
export function readFilters(address: URLSearchParams): Filters {
  return {
    search: (address.get("q") ?? "").slice(0, 200),
    kinds: productKinds.filter((kind) => address.getAll("kind").includes(kind)),
  };
}

export function writeFilters({ search, kinds }: Filters) {
  const pairs = [...(search ? [["q", search]] : []), ...kinds.map((kind) => ["kind", kind])];
  return pairs.length > 0 ? `/inventory/products?${new URLSearchParams(pairs)}` : "/inventory/products";
}

export const toInput = ({ search, kinds }: Filters): ListProducts => ({
  ...(search.trim() ? { search: search.trim() } : {}),
  kinds,
  limit: 50,
});
