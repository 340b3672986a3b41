import { defaultShouldDehydrateQuery, QueryClient } from "@tanstack/react-query";

/** Dates travel as ISO strings, also from the server's own calls, so that both sides see the same shape. */
export const onWire = <T>(data: T): T => JSON.parse(JSON.stringify(data ?? null)) as T;

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && isWorthRetrying(error),
      },
      dehydrate: {
        serializeData: onWire,
        shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === "pending",
      },
    },
  });

function isWorthRetrying(error: unknown) {
  const status = (error as { data?: { httpStatus?: number } }).data?.httpStatus;
  return status === undefined || status >= 500;
}
