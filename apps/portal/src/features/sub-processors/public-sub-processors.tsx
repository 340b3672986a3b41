"use client";

import { Section } from "@candor/ui/section";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { ChangeWords } from "./change-words.tsx";
import { SubProcessorTable } from "./sub-processor-table.tsx";

/** For everybody: who handles customers' data, and what is to change. Only customers can object. */
export function PublicSubProcessors() {
  const [api, t, format] = [useApi(), useTranslations("subProcessors"), useFormat()];
  const { data } = useSuspenseQuery(api.subProcessors.list.queryOptions());
  return (
    <Section id="sub-processors" title={t("title")} description={t("public.text")}>
      {data.upcoming.length > 0 && (
        <ul aria-label={t("upcoming")} className="flex flex-col gap-4">
          {data.upcoming.map((notice) => (
            <li key={notice.id} className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4">
              <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <h3 className="text-base font-semibold">
                  {t(`changes.${notice.change}`, { name: notice.subProcessor.name })}
                </h3>
                <span className="text-sm text-muted">
                  {t(notice.change === "end" ? "effectiveEnd" : "effective", { day: format.day(notice.effectiveOn) })}
                </span>
              </div>
              <ChangeWords notice={notice} subProcessor={data.rows.find(({ id }) => id === notice.subProcessor.id)} />
            </li>
          ))}
        </ul>
      )}
      <SubProcessorTable rows={data.rows.filter(({ state }) => state === "current")} />
    </Section>
  );
}
