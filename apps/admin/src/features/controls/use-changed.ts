"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

/** After a change of what belongs to a control: everything that shows controls is asked again. */
export function useChanged() {
  const [api, cache] = [useApi(), useQueryClient()];
  return { onSuccess: () => cache.invalidateQueries(api.controls.pathFilter()) };
}
