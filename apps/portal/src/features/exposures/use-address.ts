"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type Filters, filtersHref, readFilters } from "./read-filters.ts";

/** What the address says of the list, and a way to change it that keeps the page, the focus and the scroll. */
export function useAddress() {
  const query = useSearchParams();
  const filters = useMemo(() => readFilters(everyValueOf(query)), [query]);
  const open = query.get("open");
  function go(next: Filters, opened: string | null) {
    const isStep = opened !== open;
    window.history[isStep ? "pushState" : "replaceState"](null, "", filtersHref(next, opened));
  }
  return { filters, open, go };
}

const everyValueOf = (query: URLSearchParams) =>
  Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]));
