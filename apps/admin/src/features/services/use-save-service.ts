"use client";

import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

export function useSaveService(onSaved: () => void) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("services")];
  return useMutation(
    api.services.define.mutationOptions({
      onSuccess: async (_, { name }) => {
        await cache.invalidateQueries(api.services.pathFilter());
        toast({ title: t("saved", { name }) });
        onSaved();
      },
    }),
  );
}
