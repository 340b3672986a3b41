"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

/** After a change of an entry everything that shows the library is asked again. */
export function useEntryChanged() {
  const [api, cache] = [useApi(), useQueryClient()];
  return { onSuccess: () => cache.invalidateQueries(api.libraryEntries.pathFilter()) };
}
