"use client";

import type { AssetSelection } from "@candor/domain/remediations/inputs";
import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { useRemediationWords } from "./use-remediation-words.ts";

type Props = { advisoryId: string; selection: AssetSelection };

export function CompleteRemediation({ advisoryId, selection }: Props) {
  const [api, cache, t, errorWords] = [
    useApi(),
    useQueryClient(),
    useTranslations("remediations.complete"),
    useRemediationWords(),
  ];
  const complete = useMutation(
    api.remediations.complete.mutationOptions({
      onError: (error) => toast({ tone: "danger", ...errorWords(error) }),
      onSuccess: async ({ done }) => {
        await Promise.all([
          cache.invalidateQueries(api.assets.pathFilter()),
          cache.invalidateQueries(api.remediations.pathFilter()),
        ]);
        toast({ title: t("done", { count: done }) });
      },
    }),
  );
  return (
    <Button
      size="sm"
      icon={<Check aria-hidden />}
      loading={complete.isPending}
      onClick={() => complete.mutate({ advisoryId, assets: selection })}
    >
      {t("open")}
    </Button>
  );
}
