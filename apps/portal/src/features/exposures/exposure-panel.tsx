"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { DetailPanel } from "@candor/ui/detail-panel";
import { SkeletonText } from "@candor/ui/skeleton";
import { useErrorWords } from "@candor/web/use-error-words";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { Duty } from "../advisories/duty.tsx";
import type { MyAdvisoryData } from "../advisories/my-advisory.tsx";
import { StatusLine } from "./status-line.tsx";
import { useAnswer } from "./use-answer.ts";
import { Why } from "./why.tsx";

type Props = { trackingId: string; onClose: () => void };

/** The answer beside the list; the whole advisory is one click away. */
export function ExposurePanel({ trackingId, onClose }: Props) {
  const [api, t, words] = [useApi(), useTranslations(), useErrorWords()];
  const { data, error } = useQuery(api.advisories.mine.queryOptions({ trackingId }));
  const href = `/advisories/${encodeURIComponent(trackingId)}`;
  return (
    <DetailPanel
      label={t("exposures.advisory.tracking", { id: trackingId })}
      title={<span className="font-mono font-normal text-muted">{trackingId}</span>}
      closeLabel={t("actions.close")}
      onClose={onClose}
      actions={
        <Button size="sm" href={href}>
          {t("exposures.list.openPage")}
        </Button>
      }
    >
      {data && <Summary data={data} />}
      {error && <p className="text-danger">{words(error).title}</p>}
      {!data && !error && <SkeletonText lines={8} />}
    </DetailPanel>
  );
}

function Summary({ data }: { data: MyAdvisoryData }) {
  const [t, locale] = [useTranslations("exposures.advisory"), useLocale()];
  const { advisory, standing, organisation, trace } = data;
  const [answer, ...more] = useAnswer()(organisation, standing);
  const title = localised(advisory.title, locale);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-1">
        <h3 lang={title.lang} className="text-sm text-muted">
          {title.text}
        </h3>
        <p className="text-lg font-semibold">{answer}</p>
        {more.length > 0 && <p className="text-base">{more.join(" ")}</p>}
      </div>
      <StatusLine standing={standing} since={advisory.revision.publishedAt} isOpen={advisory.state === "published"} />
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{t("do")}</h3>
        <Duty data={data} />
      </section>
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{t("whyTitle")}</h3>
        <Why
          standing={standing}
          trace={trace}
          statuses={advisory.statements.map(({ status }) => status)}
          here={false}
        />
      </section>
    </div>
  );
}
