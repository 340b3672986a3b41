"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Callout } from "@candor/ui/callout";
import { Panel } from "@candor/ui/panel";
import { SkeletonText } from "@candor/ui/skeleton";
import { useTranslations } from "next-intl";
import { ReachSample } from "./reach-sample.tsx";
import { StatusTally } from "./status-tally.tsx";
import { useForecast } from "./use-forecast.ts";
import { useReachWords } from "./use-reach-words.ts";

export type Reach = AdminOutputs["advisories"]["forecast"];
type Props = { advisoryId: string; onPreview: (tenantId: string) => void };

/** The blast radius: what publishing this draft now would tell whom. */
export function ReachPanel({ advisoryId, onPreview }: Props) {
  const t = useTranslations("advisories.reach");
  const words = useReachWords();
  const { data, isError, isFetching } = useForecast(advisoryId);
  return (
    <Panel title={t("title")} description={<span role="status">{isFetching ? t("stale") : t("live")}</span>}>
      {isError && <Callout tone="danger" title={t("failed")} />}
      {!data && !isError && <SkeletonText lines={6} />}
      {data && (
        <div className="flex flex-col gap-4">
          <p className="text-base font-medium">
            {t("answer", { total: data.total })} <span className="font-normal text-muted">{words(data)}</span>
          </p>
          {data.total > 0 && <StatusTally tally={data.byStatus} total={data.total} />}
          <Concerned reach={data} />
          <ReachSample reach={data} onPreview={onPreview} />
        </div>
      )}
    </Panel>
  );
}

function Concerned({ reach }: { reach: Reach }) {
  const t = useTranslations("advisories.reach");
  return (
    <dl className="grid grid-cols-2 gap-3 text-sm">
      <div>
        <dt className="text-muted">{t("assets")}</dt>
        <dd className="tabular text-lg font-semibold">{reach.assets}</dd>
      </div>
      <div>
        <dt className="text-muted">{t("services")}</dt>
        <dd>{reach.services.join(", ") || t("none")}</dd>
      </div>
      {reach.undecided > 0 && (
        <div className="col-span-2 text-unknown">{t("undecided", { count: reach.undecided })}</div>
      )}
    </dl>
  );
}
