"use client";

import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

/** A new one, or other words for one that is there. */
export function useSave(onSaved: () => void) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("subProcessors.staff")];
  const onSuccess = async (_: unknown, { name }: { name: string }) => {
    await cache.invalidateQueries(api.subProcessors.pathFilter());
    toast({ title: t("saved", { name }) });
    onSaved();
  };
  return {
    add: useMutation(api.subProcessors.add.mutationOptions({ onSuccess })),
    edit: useMutation(api.subProcessors.edit.mutationOptions({ onSuccess })),
  };
}
