"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { ProgressLine } from "@candor/ui/progress-line";
import { Skeleton } from "@candor/ui/skeleton";
import { useFormat } from "@candor/web/use-format";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { useApi } from "../../trpc/client.tsx";

type Props = Pick<ComponentProps<typeof Dialog>, "trigger" | "open" | "onOpenChange">;

/** Says what a bundle holds before it is made, and how far it is while the browser takes it. */
export function DownloadAll({ trigger, open, onOpenChange }: Props) {
  const [api, t, actions, format] = [
    useApi(),
    useTranslations("accesses.bundle"),
    useTranslations("actions"),
    useFormat(),
  ];
  const [before, setBefore] = useState<string | null | undefined>();
  const isGoing = before !== undefined;
  const { data } = useQuery({
    ...api.accesses.bundle.queryOptions(),
    refetchOnMount: "always",
    refetchInterval: ({ state }) => (isGoing && !isOver(state.data?.last, before) ? 1_000 : false),
  });
  const last = data?.last && isGoing && data.last.id !== before ? data.last : null;
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("what")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("close")}</Button>
          </DialogClose>
          <Button href="/documents/everything" file variant="primary" onClick={() => setBefore(data?.last?.id ?? null)}>
            {t("download")}
          </Button>
        </>
      }
    >
      {!data && <Skeleton className="h-10" />}
      {data && !isGoing && <p>{t("holds", { documents: data.documents, bytes: format.bytes(data.bytes) })}</p>}
      {data && isGoing && (
        <ProgressLine
          label={t(last?.finishedAt ? "finished" : "going")}
          value={last?.done ?? 0}
          max={last?.documents ?? data.documents}
          words={t("done", { done: last?.done ?? 0, documents: last?.documents ?? data.documents })}
        />
      )}
    </Dialog>
  );
}

type Last = { id: string; finishedAt: string | Date | null } | null | undefined;
const isOver = (last: Last, before: string | null | undefined) =>
  Boolean(last && last.id !== before && last.finishedAt);
