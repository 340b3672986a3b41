import type { ListControls } from "@candor/domain/controls/inputs";

type Given = Record<string, string | string[] | undefined>;
type Status = ListControls["statuses"][number];
export type Filters = { framework: string | null; search: string; statuses: Status[] };

export const statuses: Status[] = ["implemented", "alternative", "partial", "planned", "not_applicable"];

/** The address is the filter: shared, bookmarked, walked with Back. What it does not know it leaves out. */
export function readFilters(given: Given): Filters {
  const all = (name: string) => [given[name] ?? []].flat();
  return {
    framework: all("framework")[0] ?? null,
    search: all("q")[0]?.trim().slice(0, 200) ?? "",
    statuses: statuses.filter((status) => all("status").includes(status)),
  };
}

/** `open` is the control that lies open beside the list. */
export function filtersHref({ framework, search, statuses: chosen }: Filters, open?: string | null) {
  const query = new URLSearchParams([
    ...(framework ? [["framework", framework]] : []),
    ...(search ? [["q", search]] : []),
    ...chosen.map((status) => ["status", status]),
    ...(open ? [["open", open]] : []),
  ]).toString();
  return query ? `/controls?${query}` : "/controls";
}

type Framework = { id: string; slug: string };

/** What is asked of the server: that framework, or the first where the address names none. */
export function chosenFramework<F extends Framework>(frameworks: readonly F[], { framework }: Filters): F | undefined {
  return frameworks.find(({ slug }) => slug === framework) ?? frameworks[0];
}

export const toInput = ({ search, statuses: chosen }: Filters, frameworkId: string) => ({
  frameworkId,
  statuses: chosen,
  ...(search ? { search } : {}),
});
