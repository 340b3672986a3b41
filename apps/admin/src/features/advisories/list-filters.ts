import type { ListAdvisories } from "@candor/domain/advisories/inputs";

type State = ListAdvisories["states"][number];
// Written out, and complete or it does not compile: the schema that lists them weighs more than the page.
export const advisoryStates = Object.keys({
  draft: 0,
  published: 0,
  closed: 0,
} satisfies Record<State, 0>) as State[];
export type Filters = { search: string; states: State[]; overdue: boolean; after: string | null };

/** The list's address is its state: shared, bookmarked, walked with Back. */
export function readFilters(address: URLSearchParams): Filters {
  return {
    search: (address.get("q") ?? "").slice(0, 200),
    states: advisoryStates.filter((state) => address.getAll("state").includes(state)),
    overdue: address.get("overdue") === "1",
    after: address.get("after"),
  };
}

export function writeFilters({ search, states, overdue, after }: Filters): `/advisories${string}` {
  const pairs: [string, string][] = [
    ...(search ? [["q", search] as [string, string]] : []),
    ...states.map((state) => ["state", state] as [string, string]),
    ...(overdue ? [["overdue", "1"] as [string, string]] : []),
    ...(after ? [["after", after] as [string, string]] : []),
  ];
  return pairs.length > 0 ? `/advisories?${new URLSearchParams(pairs).toString()}` : "/advisories";
}

export const toInput = ({ search, states, overdue, after }: Filters): ListAdvisories => ({
  ...(search ? { search } : {}),
  ...(after ? { after } : {}),
  states,
  overdue,
  limit: 25,
});
