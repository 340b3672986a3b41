"use client";

import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../trpc/client.tsx";

/** After a change of a certificate everything that shows certificates is asked again. */
export function useChanged(said?: string, onDone?: () => void) {
  const [api, cache, words] = [useApi(), useQueryClient(), useErrorWords()];
  return {
    onSuccess: async () => {
      await cache.invalidateQueries(api.certifications.pathFilter());
      if (said) toast({ title: said });
      onDone?.();
    },
    onError: (error: unknown) => toast({ tone: "danger", title: words(error).title }),
  };
}
