import { defaultShouldDehydrateQuery, MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

/** Dates travel as ISO strings, also from the server's own calls, so that both sides see the same shape. */
export const onWire = <T>(data: T): T => JSON.parse(JSON.stringify(data ?? null)) as T;

export const createQueryClient = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError: leaveIfSignedOut }),
    mutationCache: new MutationCache({ onError: leaveIfSignedOut }),
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

const statusOf = (error: unknown) => (error as { data?: { httpStatus?: number } }).data?.httpStatus;

/** A session that ended while a page was open: the sign-in page says so and leads back here. */
function leaveIfSignedOut(error: unknown) {
  if (typeof window === "undefined" || statusOf(error) !== 401) return;
  location.assign(`/sign-in/ended?next=${encodeURIComponent(location.pathname + location.search)}`);
}

function isWorthRetrying(error: unknown) {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}
