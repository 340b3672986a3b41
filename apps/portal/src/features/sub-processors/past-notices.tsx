"use client";

import { localised } from "@candor/i18n/localised";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { Timeline, TimelineItem } from "@candor/ui/timeline";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { Objections } from "./objections.tsx";

/** Every notice as it was worded, with what my organisation said to it. */
export function PastNotices() {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("subProcessors")];
  const [format, locale] = [useFormat(), useLocale()];
  const { data: first } = useSuspenseQuery(api.subProcessors.notices.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.subProcessors.notices.queryOptions({ after })),
  );
  return (
    <Section title={t("past")} description={t("pastHint")}>
      {rows.length === 0 && (
        <EmptyState icon={<Megaphone aria-hidden />} title={t("pastEmpty")}>
          {t("pastEmptyText")}
        </EmptyState>
      )}
      <Timeline label={t("past")}>
        {rows.map(({ id, change, subProcessor, text, effectiveOn, publishedAt, objections }) => {
          const said = localised(text, locale);
          return (
            <TimelineItem
              key={id}
              time={<Time {...format.when(publishedAt)} />}
              title={t(`changes.${change}`, { name: subProcessor.name })}
            >
              <p lang={said.lang} className="whitespace-pre-line">
                {said.text}
              </p>
              <p className="text-sm">
                {t(change === "end" ? "effectiveEnd" : "effective", { day: format.day(effectiveOn) })}
              </p>
              {objections > 0 && <Objections noticeId={id} />}
            </TimelineItem>
          );
        })}
      </Timeline>
      {more.onMore && <MoreRows {...more} count={rows.length} />}
    </Section>
  );
}
