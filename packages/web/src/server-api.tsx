import { asksToSignInAgain, type Context } from "@candor/api/context";
import { dehydrate, type FetchQueryOptions, HydrationBoundary } from "@tanstack/react-query";
import { type AnyTRPCRouter, TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { createQueryClient, onWire } from "./query-client.ts";

// oxlint-disable-next-line no-explicit-any -- the options of any procedure
type AnyOptions = FetchQueryOptions<any, any, any, any>;

const nowhere: string[] = ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"];

/** For server components: calls the router directly, in the same process, and hands the results to the client. */
export function createServerApi<Router extends AnyTRPCRouter>(router: Router, context: () => Promise<Context>) {
  const queryClient = cache(createQueryClient);
  const perRequest = cache(context);
  const api = createTRPCOptionsProxy<Router>({ ctx: perRequest as never, router, queryClient } as never);

  /** The data of one query, as the client would see it; also hydrated. Signed out → sign-in; not there, or asked for by
   * an address that nothing can have → 404. */
  async function read<Options extends AnyOptions>(options: Options): Promise<DataOf<Options>> {
    return onWire(await fetch(options)) as DataOf<Options>;
  }
  async function fetch(options: AnyOptions): Promise<unknown> {
    try {
      return await queryClient().fetchQuery({ ...options, retry: false });
    } catch (error) {
      const cause = error instanceof TRPCError ? error : null;
      if (cause?.code === "UNAUTHORIZED") redirect((await wayTo("/sign-in/ended")) as never);
      if (asksToSignInAgain(error)) redirect((await wayTo("/sign-in/again")) as never);
      if (cause && nowhere.includes(cause.code)) notFound();
      throw error;
    }
  }
  /** As `read`, but null for somebody whose session has ended: for pages that visitors may see too. */
  async function readIfSignedIn<Options extends AnyOptions>(options: Options): Promise<DataOf<Options> | null> {
    try {
      return onWire(await queryClient().fetchQuery({ ...options, retry: false })) as DataOf<Options>;
    } catch (error) {
      if (error instanceof TRPCError && error.code === "UNAUTHORIZED") return null;
      throw error;
    }
  }
  const prefetch = (...queries: AnyOptions[]) => Promise.all(queries.map((options) => fetch(options)));

  function Hydrate({ children }: { children: ReactNode }) {
    return <HydrationBoundary state={dehydrate(queryClient())}>{children}</HydrationBoundary>;
  }
  return { api, read, readIfSignedIn, prefetch, Hydrate };
}

/** To a step of sign-in, which leads back to where the person was: an export is asked for on the page above it. */
async function wayTo(step: "/sign-in/ended" | "/sign-in/again") {
  const path = ((await headers()).get("x-path") ?? "/").replace(/\/export(?=\?|$)/, "");
  return path === "/" ? step : `${step}?next=${encodeURIComponent(path)}`;
}

type DataOf<Options> = Options extends { queryFn?: infer Fn }
  ? Fn extends (...args: never[]) => infer Result
    ? Awaited<Result>
    : never
  : never;
