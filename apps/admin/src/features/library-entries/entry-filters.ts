export const entryStates = ["approved", "waiting", "stale", "retired"] as const;
export const answerAudiences = ["public", "customer", "nda"] as const;
export const answerValues = ["yes", "no", "partial", "not_applicable", "none"] as const;

export type Filters = {
  search?: string;
  state?: (typeof entryStates)[number];
  audiences: (typeof answerAudiences)[number][];
};
type Given = Record<string, string | string[] | undefined>;

const many = (value: string | string[] | undefined) => [value ?? []].flat();

/** What an address asks for; what it does not know is left out. */
export function filtersOf(given: Given): Filters {
  const [search] = many(given["q"]);
  const state = entryStates.find((one) => many(given["state"])[0] === one);
  return {
    ...(search && { search: search.slice(0, 200) }),
    ...(state && { state }),
    audiences: answerAudiences.filter((one) => many(given["audience"]).includes(one)),
  };
}

export function addressOf({ search, state, audiences }: Filters) {
  const params = new URLSearchParams([
    ...(search ? [["q", search]] : []),
    ...(state ? [["state", state]] : []),
    ...audiences.map((one) => ["audience", one]),
  ]);
  return params.size > 0 ? `/library?${params.toString()}` : "/library";
}

export const isFiltered = ({ search, state, audiences }: Filters) => Boolean(search || state) || audiences.length > 0;
