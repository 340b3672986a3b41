"use client";

import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

export function EndRule({ rule }: { rule: { id: string } }) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("accessRequests.rule"), useErrorWords()];
  const end = useMutation(
    api.accessRequests.endRule.mutationOptions({
      onError: (error) => toast({ tone: "danger", ...words(error) }),
      onSuccess: () => cache.invalidateQueries(api.accessRequests.rules.pathFilter()),
    }),
  );
  return (
    <ConfirmDialog
      trigger={<Button size="sm">{t("end")}</Button>}
      title={t("endTitle")}
      confirm={t("end")}
      onConfirm={() => end.mutateAsync({ ruleId: rule.id })}
    >
      {t("endText")}
    </ConfirmDialog>
  );
}
