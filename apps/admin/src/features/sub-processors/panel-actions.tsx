"use client";

import { Button } from "@candor/ui/button";
import { onDemand } from "@candor/ui/on-demand";
import { toast } from "@candor/ui/toast";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { SubProcessor } from "./sub-processors.tsx";
import { useConflictWords } from "./use-conflict-words.ts";

const AnnounceChange = onDemand(() => import("./announce-change.tsx").then((part) => part.AnnounceChange), "dialog");

/** What can be said of it next: a draft is announced or shown; one that customers see changes or ends. */
export function PanelActions({ subProcessor, today }: { subProcessor: SubProcessor; today: string }) {
  const t = useTranslations("subProcessors.staff");
  if (subProcessor.endsOn) return null;
  const changes = subProcessor.state === "draft" ? (["addition"] as const) : (["change", "end"] as const);
  return (
    <div className="flex flex-wrap gap-2">
      {changes.map((change) => (
        <AnnounceChange
          key={change}
          subProcessor={subProcessor}
          change={change}
          today={today}
          trigger={<Button>{t(`announce.${change}`)}</Button>}
        />
      ))}
      {subProcessor.state === "draft" && <Show subProcessor={subProcessor} />}
    </div>
  );
}

function Show({ subProcessor: { id: subProcessorId, name } }: { subProcessor: SubProcessor }) {
  const [api, cache, t, words] = [
    useApi(),
    useQueryClient(),
    useTranslations("subProcessors.staff"),
    useConflictWords(),
  ];
  const show = useMutation(
    api.subProcessors.show.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries(api.subProcessors.pathFilter());
        toast({ title: t("shown", { name }) });
      },
      onError: (error) => toast({ tone: "danger", ...words(error) }),
    }),
  );
  return (
    <ConfirmDialog
      trigger={<Button variant="ghost">{t("show")}</Button>}
      title={t("showTitle", { name })}
      confirm={t("show")}
      onConfirm={() => show.mutateAsync({ subProcessorId })}
    >
      {t("showText")}
    </ConfirmDialog>
  );
}
