"use client";

import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

export function useFaqVerbs() {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("faqs"), useErrorWords()];
  const refresh = () => cache.invalidateQueries(api.faqs.pathFilter());
  const said = (key: "publishDone" | "unpublishDone") => ({
    onSuccess: async () => {
      await refresh();
      toast({ title: t(key) });
    },
    onError,
  });
  const onError = (error: unknown) => toast({ tone: "danger", ...words(error) });
  return {
    move: useMutation(api.faqs.move.mutationOptions({ onSuccess: refresh, onError })),
    publish: useMutation(api.faqs.publish.mutationOptions(said("publishDone"))),
    unpublish: useMutation(api.faqs.unpublish.mutationOptions(said("unpublishDone"))),
  };
}
