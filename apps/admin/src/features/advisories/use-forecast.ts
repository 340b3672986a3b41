"use client";

import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

/** Who the saved draft reaches. Each save makes it out of date; the last answer stays until the next is there. */
export function useForecast(advisoryId: string) {
  const api = useApi();
  return useQuery({ ...api.advisories.forecast.queryOptions({ advisoryId }), staleTime: 60_000 });
}
