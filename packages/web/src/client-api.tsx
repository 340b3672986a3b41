"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import { createQueryClient } from "./query-client.ts";

/** `useApi()` in client components; one query client per browser tab. */
export function createClientApi<Router extends AnyTRPCRouter>() {
  const { TRPCProvider, useTRPC } = createTRPCContext<Router>();

  function ApiProvider({ children }: { children: ReactNode }) {
    const [queryClient] = useState(createQueryClient);
    const [client] = useState(() =>
      createTRPCClient<Router>({
        links: [httpBatchLink({ url: "/api/trpc", maxItems: 10, headers: { "x-candor": "1" } } as never)],
      }),
    );
    return (
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          {children}
        </TRPCProvider>
      </QueryClientProvider>
    );
  }
  return { ApiProvider, useApi: useTRPC };
}
