"use client";

import { Callout } from "@candor/ui/callout";
import { Drawer } from "@candor/ui/drawer";
import { SkeletonText } from "@candor/ui/skeleton";
import { StatusBadge } from "@candor/ui/status-badge";
import { useErrorWords } from "@candor/web/use-error-words";
import { useFormat } from "@candor/web/use-format";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { Certainty } from "../exposures/certainty.tsx";
import { Why } from "../exposures/why.tsx";
import type { History } from "./happenings-of.ts";

type Props = { id: string; statuses: History[number]["status"][]; onClose: () => void };

/** The answer of a past day with the reasons that were given then, whatever has been found out since. */
export function PastExposure({ id, statuses, onClose }: Props) {
  const [api, t, errorWords, format] = [useApi(), useTranslations(), useErrorWords(), useFormat()];
  const { data, error } = useQuery({ ...api.exposures.past.queryOptions({ exposureId: id }), staleTime: Infinity });
  return (
    <Drawer open onOpenChange={onClose} title={t("exposures.advisory.whyThenTitle")} closeLabel={t("actions.close")}>
      {error && <Callout tone="danger" {...errorWords(error)} />}
      {!data && !error && <SkeletonText lines={6} />}
      {data && (
        <div className="flex flex-col gap-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <StatusBadge status={data.status} label={t(`statuses.${data.status}.word`)} />
            <Certainty confidence={data.confidence} />
            <span>{t("exposures.advisory.computed", { time: format.dateTime(data.computedAt) })}</span>
          </p>
          {data.trace ? (
            <Why standing={data} trace={data.trace} statuses={statuses} here={false} />
          ) : (
            <p className="text-base text-muted">{t("exposures.advisory.whyThenNone")}</p>
          )}
        </div>
      )}
    </Drawer>
  );
}
