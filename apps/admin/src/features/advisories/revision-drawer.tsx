"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Drawer } from "@candor/ui/drawer";
import { SkeletonText } from "@candor/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { RevisionChanges } from "./revision-changes.tsx";

type Props = {
  advisoryId: string;
  number: number | null;
  /** The newest: there is a next one up to here. */
  last: number;
  onNumberChange: (number: number | null) => void;
};

export function RevisionDrawer({ advisoryId, number, last, onNumberChange }: Props) {
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
      onOpenChange={() => onNumberChange(null)}
      title={t("advisories.history.revision", { number: number ?? 0 })}
      closeLabel={t("actions.close")}
    >
      <nav aria-label={t("advisories.history.title")} className="mb-4 flex gap-2">
        {[(number ?? 0) - 1, (number ?? 0) + 1]
          .filter((other) => other >= 1 && other <= last)
          .map((other) => (
            <Button key={other} size="sm" onClick={() => onNumberChange(other)}>
              {t("advisories.history.revision", { number: other })}
            </Button>
          ))}
      </nav>
      {isError && <Callout tone="danger" title={t("errors.unexpectedTitle")} />}
      {!data && !isError && <SkeletonText lines={8} />}
      {data && <RevisionChanges revision={data} />}
    </Drawer>
  );
}
