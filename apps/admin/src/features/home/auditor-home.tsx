"use client";

import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { useFormat } from "../../use-format.ts";
import { EventWords } from "../audit-events/event-words.tsx";
import { AdvisoryPanel } from "./advisory-panel.tsx";
import { eventsInput, overdueInput } from "./home-queries.ts";
import { ReadingPanel } from "./reading-panel.tsx";

/** Promises that are late, who was told, and what was done last. */
export function AuditorHome({ name }: { name: string }) {
  const t = useTranslations("home");
  const api = useApi();
  const format = useFormat();
  const { data: counts } = useSuspenseQuery(api.advisories.counts.queryOptions());
  const { data: overdue } = useSuspenseQuery(api.advisories.list.queryOptions(overdueInput));
  const { data: events } = useSuspenseQuery(api.auditEvents.list.queryOptions(eventsInput));
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("greeting", { name })}
        answer={counts.published > 0 ? t("overdueAnswer", { count: counts.overdue }) : t("openAnswer", { count: 0 })}
        subtitle={t("readsOnly")}
      />
      {counts.overdue > 0 && (
        <AdvisoryPanel
          title={t("overdue")}
          rows={overdue.rows}
          total={counts.overdue}
          href="/advisories?overdue=1"
          empty={t("overdueEmpty")}
        />
      )}
      <ReadingPanel />
      <Panel flush title={t("events")} actions={<TextLink href="/audit">{t("allEvents")}</TextLink>}>
        <ul className="divide-y divide-line">
          {events.rows.map((event) => (
            <li key={event.id} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2 text-sm">
              <span className="me-auto">
                <EventWords event={event} filters={{}} isPlain />
              </span>
              <Time {...format.when(event.at)} className="text-muted" />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
