import { classifications, documentKinds } from "./document-words.ts";

export type Filters = {
  search?: string;
  classifications: (typeof classifications)[number][];
  kinds: (typeof documentKinds)[number][];
  serviceId?: string;
  ending: boolean;
  waiting: boolean;
};
type Given = Record<string, string | string[] | undefined>;

const many = (value: string | string[] | undefined) => [value ?? []].flat();

/** What an address asks for; what it does not know is left out. */
export function filtersOf(given: Given): Filters {
  const [search, service] = [many(given["q"])[0], many(given["service"])[0]];
  return {
    ...(search && { search: search.slice(0, 200) }),
    classifications: classifications.filter((one) => many(given["class"]).includes(one)),
    kinds: documentKinds.filter((one) => many(given["kind"]).includes(one)),
    ...(service && /^[0-9a-f-]{36}$/.test(service) && { serviceId: service }),
    ending: given["ending"] === "1",
    waiting: given["waiting"] === "1",
  };
}

export function addressOf({ search, classifications: classes, kinds, serviceId, ending, waiting }: Filters) {
  const params = new URLSearchParams([
    ...(search ? [["q", search]] : []),
    ...classes.map((one) => ["class", one]),
    ...kinds.map((one) => ["kind", one]),
    ...(serviceId ? [["service", serviceId]] : []),
    ...(ending ? [["ending", "1"]] : []),
    ...(waiting ? [["waiting", "1"]] : []),
  ]);
  return params.size > 0 ? `/documents?${params.toString()}` : "/documents";
}

export const isFiltered = ({ search, classifications: classes, kinds, serviceId, ending }: Filters) =>
  Boolean(search || serviceId || ending) || classes.length + kinds.length > 0;
