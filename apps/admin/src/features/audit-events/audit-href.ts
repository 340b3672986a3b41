import type { Filters } from "./audit-events.tsx";

/** The page with these filters: an address that can be kept, sent and gone back to. */
export function auditHref(filters: Filters) {
  const set = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length > 0 ? `/audit?${new URLSearchParams(set)}` : "/audit";
}
