"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

/** What a changed subscription shows in: the tenant's own lists, and who rests on which product. */
export function useRefresh() {
  const [api, cache] = [useApi(), useQueryClient()];
  return () =>
    Promise.all(
      [api.subscriptions, api.tenants, api.products].map((noun) => cache.invalidateQueries(noun.pathFilter())),
    );
}
