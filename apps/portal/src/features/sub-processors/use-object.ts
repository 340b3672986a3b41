"use client";

import { toast } from "@candor/ui/toast";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

export function useObject(onDone: () => void) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("subProcessors.object")];
  const words = useErrorWords((reason) => (reason === "late" || reason === "end" ? t(reason) : undefined));
  const object = useMutation(
    api.subProcessors.object.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        toast({ title: t("done"), description: t("doneText") });
        onDone();
      },
    }),
  );
  return { object, refusal: object.error ? words(object.error) : null };
}
