import { advisoryStates, type ListAdvisories } from "@candor/domain/advisories/inputs";

type State = (typeof advisoryStates)[number];
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
