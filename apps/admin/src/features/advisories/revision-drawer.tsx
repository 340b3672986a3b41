"use client";

import { Callout } from "@candor/ui/callout";
import { Drawer } from "@candor/ui/drawer";
import { SkeletonText } from "@candor/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { RevisionChanges } from "./revision-changes.tsx";

type Props = { advisoryId: string; number: number | null; onClose: () => void };

export function RevisionDrawer({ advisoryId, number, onClose }: Props) {
  const t = useTranslations();
  const api = useApi();
  const { data, isError } = useQuery({
    ...api.advisories.revision.queryOptions({ advisoryId, number: number ?? 1 }),
    enabled: number !== null,
    staleTime: Infinity,
  });
  return (
    <Drawer
      size="lg"
      open={number !== null}
      onOpenChange={onClose}
      title={t("advisories.history.revision", { number: number ?? 0 })}
      closeLabel={t("actions.close")}
    >
      {isError && <Callout tone="danger" title={t("errors.unexpectedTitle")} />}
      {!data && !isError && <SkeletonText lines={8} />}
      {data && <RevisionChanges revision={data} />}
    </Drawer>
  );
}
