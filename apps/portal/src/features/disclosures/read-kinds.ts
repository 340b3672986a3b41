export const kinds = [
  "revision_visible",
  "exposure_status",
  "mail_accepted",
  "page_first_read",
  "acknowledged",
  "list_exported",
  "objected",
] as const;
export type Kind = (typeof kinds)[number];

/** The address is the filter: shared, bookmarked, walked with Back. */
export const readKinds = (given: string | string[] | undefined): Kind[] =>
  kinds.filter((kind) => [given ?? []].flat().includes(kind));

export const kindsHref = (chosen: readonly string[]) =>
  chosen.length > 0 ? `/activity?${new URLSearchParams(chosen.map((kind) => ["kind", kind])).toString()}` : "/activity";
