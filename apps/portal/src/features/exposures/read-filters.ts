import type { ListExposures } from "@candor/domain/exposures/inputs";

export type Filters = Omit<ListExposures, "after" | "limit">;
type Given = Record<string, string | string[] | undefined>;

// The schema checks them again on the server; the browser only needs the names.
const statuses = ["affected", "under_investigation", "unknown", "fixed", "not_affected"] as const;
const severities = ["critical", "high", "medium", "low", "none"] as const;
const states = ["open", "closed", "all"] as const;
const sorts = ["status", "severity", "changed", "due"] as const;

/** The address is the filter: shared, bookmarked, walked with Back. What it does not know it leaves out. */
export function readFilters(given: Given): Filters {
  const all = (name: string) => [given[name] ?? []].flat();
  const some = <T extends string>(name: string, known: readonly T[]) => known.filter((one) => all(name).includes(one));
  return {
    search: all("q")[0]?.trim().slice(0, 200) || undefined,
    statuses: some("status", statuses),
    severities: some("severity", severities),
    state: some("state", states)[0] ?? "open",
    sort: some("sort", sorts)[0] ?? "status",
    unacknowledged: all("waiting")[0] === "1",
  };
}

/** What is counted; nothing chosen is written as nothing, so that the counts of the whole are asked for once. */
export function countedBy({ sort: _, ...filters }: Filters): Partial<Omit<Filters, "sort">> {
  return filtersHref(filters) === "/exposure" ? {} : filters;
}

/** `open` is the advisory that lies open beside the list. */
export function filtersHref(filters: Partial<Filters>, open?: string | null, path = "/exposure") {
  const { search, statuses = [], severities = [], state = "open", sort = "status", unacknowledged } = filters;
  const query = new URLSearchParams([
    ...(search ? [["q", search]] : []),
    ...statuses.map((value) => ["status", value]),
    ...severities.map((value) => ["severity", value]),
    ...(state === "open" ? [] : [["state", state]]),
    ...(sort === "status" ? [] : [["sort", sort]]),
    ...(unacknowledged ? [["waiting", "1"]] : []),
    ...(open ? [["open", open]] : []),
  ]).toString();
  return query ? `${path}?${query}` : path;
}
