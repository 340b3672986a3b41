import { classifications, documentKinds, documentStates } from "./document-words.ts";

export type Filters = {
  search?: string;
  classifications: (typeof classifications)[number][];
  kinds: (typeof documentKinds)[number][];
  states: (typeof documentStates)[number][];
  serviceId?: string;
  ownerId?: string;
  ending: boolean;
  waiting: boolean;
};
type Given = Record<string, string | string[] | undefined>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const many = (value: string | string[] | undefined) => [value ?? []].flat();

/** What an address asks for; what it does not know is left out. */
export function filtersOf(given: Given): Filters {
  const [search, service, owner] = ["q", "service", "owner"].map((name) => many(given[name])[0]);
  return {
    ...(search && { search: search.slice(0, 200) }),
    classifications: classifications.filter((one) => many(given["class"]).includes(one)),
    kinds: documentKinds.filter((one) => many(given["kind"]).includes(one)),
    states: documentStates.filter((one) => many(given["state"]).includes(one)),
    ...(service && uuid.test(service) && { serviceId: service }),
    ...(owner && uuid.test(owner) && { ownerId: owner }),
    ending: given["ending"] === "1",
    waiting: given["waiting"] === "1",
  };
}

export function addressOf(filters: Filters) {
  const { search, classifications: classes, kinds, states, serviceId, ownerId, ending, waiting } = filters;
  const params = new URLSearchParams([
    ...(search ? [["q", search]] : []),
    ...classes.map((one) => ["class", one]),
    ...kinds.map((one) => ["kind", one]),
    ...states.map((one) => ["state", one]),
    ...(serviceId ? [["service", serviceId]] : []),
    ...(ownerId ? [["owner", ownerId]] : []),
    ...(ending ? [["ending", "1"]] : []),
    ...(waiting ? [["waiting", "1"]] : []),
  ]);
  return params.size > 0 ? `/documents?${params.toString()}` : "/documents";
}

export const isFiltered = (filters: Filters) =>
  Boolean(filters.search || filters.serviceId || filters.ownerId || filters.ending) ||
  filters.classifications.length + filters.kinds.length + filters.states.length > 0;
