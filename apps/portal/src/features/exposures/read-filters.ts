import { exposureSorts, exposureStates, ListExposures } from "@candor/domain/exposures/inputs";

export type Filters = Omit<ListExposures, "after" | "limit">;
type Given = Record<string, string | string[] | undefined>;

const sorts: readonly string[] = exposureSorts;
const states: readonly string[] = exposureStates;

/** The address is the filter: shared, bookmarked, walked with Back. What it does not know it leaves out. */
export function readFilters(given: Given): Filters {
  const all = (name: string) => [given[name] ?? []].flat();
  const one = (name: string) => all(name)[0]?.slice(0, 200);
  const known = (names: readonly string[], name: string) => names.includes(one(name) ?? "") || undefined;
  const chosen = (name: string, schema: typeof ListExposures.shape.statuses | typeof ListExposures.shape.severities) =>
    all(name).filter((value) => schema.safeParse([value]).success);
  const {
    after: _,
    limit: __,
    ...filters
  } = ListExposures.parse({
    search: one("q")?.trim() || undefined,
    statuses: [...new Set(chosen("status", ListExposures.shape.statuses))],
    severities: [...new Set(chosen("severity", ListExposures.shape.severities))],
    state: known(states, "state") && one("state"),
    sort: known(sorts, "sort") && one("sort"),
    unacknowledged: one("waiting") === "1",
  });
  return filters;
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
