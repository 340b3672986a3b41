"use client";

import { localised } from "@candor/i18n/localised";
import { Panel } from "@candor/ui/panel";
import { useDay } from "@candor/web/use-day";
import { useLocale, useTranslations } from "next-intl";
import type { Detail } from "./certification.tsx";

export function Visits({ visits }: { visits: Detail["visits"] }) {
  const [t, dayOf, locale] = [useTranslations("certifications"), useDay(), useLocale()];
  return (
    <Panel title={t("visits")}>
      {visits.length === 0 && <p className="text-muted">{t("visitsNone")}</p>}
      <ul className="flex flex-col gap-3">
        {visits.map(({ plannedOn, doneOn, outcome }) => {
          const said = outcome && localised(outcome, locale);
          return (
            <li key={plannedOn}>
              {doneOn ? t("visitDone", { day: dayOf(doneOn) }) : t("visitPlanned", { day: dayOf(plannedOn) })}
              {said && (
                <span lang={said.lang} className="block text-sm text-muted">
                  {said.text}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
