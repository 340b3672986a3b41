"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Section } from "@candor/ui/section";
import { StatusShape } from "@candor/ui/status-shape";
import { Time } from "@candor/ui/time";
import { Timeline, TimelineItem } from "@candor/ui/timeline";
import { useLocale, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useFormat } from "../../use-format.ts";
import type { Advisory } from "./use-draft.ts";

const RevisionDrawer = dynamic(() => import("./revision-drawer.tsx").then((part) => part.RevisionDrawer), {
  loading: () => null,
});

/** What was said when, newest first; each opens word for word. */
export function RevisionHistory({ advisory }: { advisory: Advisory }) {
  const t = useTranslations("advisories");
  const locale = useLocale();
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <Section className="scroll-mt-14" id="history" title={t("history.title")}>
      {advisory.revisions.length === 0 && <p className="text-base text-muted">{t("history.empty")}</p>}
      <Timeline label={t("history.title")}>
        {advisory.revisions.map(({ id, number, note, closing, publishedAt, publishedBy, statuses }) => {
          const said = localised(note, locale);
          return (
            <TimelineItem
              key={id}
              current={number === advisory.revision}
              time={<Time {...format.when(publishedAt)} />}
              title={
                <span className="inline-flex flex-wrap items-center gap-2">
                  <button
                    type="button"
                    onClick={() => setOpen(number)}
                    className="min-h-6 underline decoration-line-strong underline-offset-3 hover:decoration-2"
                  >
                    {t("history.revision", { number })}
                  </button>
                  {closing && <Badge>{t("history.closing")}</Badge>}
                  <span className="inline-flex gap-1">
                    {statuses
                      .map((status, n) => `${n} ${status}`)
                      .map((key, n) => (
                        <StatusShape key={key} status={statuses[n] ?? "unknown"} />
                      ))}
                  </span>
                </span>
              }
            >
              <p lang={said.lang}>{said.text || t("history.first")}</p>
              <p className="text-sm">{publishedBy}</p>
            </TimelineItem>
          );
        })}
      </Timeline>
      {open !== null && (
        <RevisionDrawer advisoryId={advisory.id} number={open} last={advisory.revision} onNumberChange={setOpen} />
      )}
    </Section>
  );
}
