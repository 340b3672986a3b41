"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

/** Who the saved draft reaches. Asked again after each save; the last answer stays until the next is there. */
export function useForecast(advisoryId: string, version: number) {
  const api = useApi();
  const options = api.advisories.forecast.queryOptions({ advisoryId });
  return useQuery({
    ...options,
    queryKey: [...options.queryKey, version] as never,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
