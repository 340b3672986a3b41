import { defaultShouldDehydrateQuery, MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

/** Dates travel as ISO strings, also from the server's own calls, so that both sides see the same shape. */
export const onWire = <T>(data: T): T => JSON.parse(JSON.stringify(data ?? null)) as T;

export const createQueryClient = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError: leaveToSignIn }),
    mutationCache: new MutationCache({ onError: leaveToSignIn }),
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

const reasonOf = (error: unknown) => (error as { data?: { reason?: string } }).data?.reason;
const statusOf = (error: unknown) => (error as { data?: { httpStatus?: number } }).data?.httpStatus;

/** A session that ended, or a sign-in that is too old for what was asked: the step says so and leads back here. */
function leaveToSignIn(error: unknown) {
  const step = statusOf(error) === 401 ? "ended" : reasonOf(error) === "sign_in_too_old" ? "again" : null;
  if (typeof window === "undefined" || !step) return;
  location.assign(`/sign-in/${step}?next=${encodeURIComponent(location.pathname + location.search)}`);
}

function isWorthRetrying(error: unknown) {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}
