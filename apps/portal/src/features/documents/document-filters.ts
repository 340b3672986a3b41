export const documentKinds = ["certificate", "report", "test", "policy", "letter", "other"] as const;

export type Filters = { search?: string; kinds: (typeof documentKinds)[number][]; mine: boolean; open: boolean };
type Given = Record<string, string | string[] | undefined>;

/** What an address asks for; what it does not know is left out. */
export function filtersOf(given: Given): Filters {
  const [search] = [given["q"] ?? []].flat();
  return {
    ...(search && { search: search.slice(0, 200) }),
    kinds: documentKinds.filter((one) => [given["kind"] ?? []].flat().includes(one)),
    mine: given["mine"] === "1",
    open: given["open"] === "1",
  };
}

export function addressOf({ search, kinds, mine, open }: Filters) {
  const params = new URLSearchParams([
    ...(search ? [["q", search]] : []),
    ...kinds.map((one) => ["kind", one]),
    ...(mine ? [["mine", "1"]] : []),
    ...(open ? [["open", "1"]] : []),
  ]);
  return params.size > 0 ? `/documents?${params.toString()}` : "/documents";
}

export const isFiltered = ({ search, kinds, mine, open }: Filters) => Boolean(search || mine || open || kinds.length);

/** What everybody may read, as the public page asks for it on both sides. */
export const publicDocuments = { classifications: ["public"] as "public"[], limit: 100 };
