"use client";

import { localised } from "@candor/i18n/localised";
import { IconButton } from "@candor/ui/icon-button";
import { Panel } from "@candor/ui/panel";
import { useDay } from "@candor/web/use-day";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Detail } from "./certification-form.tsx";
import { PlanVisit } from "./plan-visit.tsx";
import { RecordVisit } from "./record-visit.tsx";
import { useChanged } from "./use-changed.ts";

/** The auditor's visits: those to come with what can be done about them, those that took place with their outcome. */
export function Visits({ certificate, may }: { certificate: Detail; may: boolean }) {
  const [api, t, dayOf, locale] = [useApi(), useTranslations("certifications"), useDay(), useLocale()];
  const cancel = useMutation(api.certifications.cancelVisit.mutationOptions(useChanged()));
  const { id: certificationId, visits } = certificate;
  return (
    <Panel title={t("visits")}>
      <div className="flex flex-col gap-4">
        {visits.length === 0 && <p className="text-muted">{t("visitsNone")}</p>}
        <ul className="flex flex-col gap-4">
          {visits.map(({ plannedOn, doneOn, outcome }) => {
            const said = outcome && localised(outcome, locale);
            const day = dayOf(doneOn ?? plannedOn);
            return (
              <li key={plannedOn} className="flex flex-col gap-2">
                <span className="flex items-center gap-2">
                  <span className="me-auto">{doneOn ? t("visitDone", { day }) : t("visitPlanned", { day })}</span>
                  {may && !doneOn && (
                    <IconButton
                      label={t("admin.cancelVisit", { day })}
                      icon={<X aria-hidden />}
                      onClick={() => cancel.mutate({ certificationId, plannedOn })}
                    />
                  )}
                </span>
                {said && (
                  <span lang={said.lang} className="text-sm text-muted">
                    {said.text}
                  </span>
                )}
                {may && !doneOn && <RecordVisit certificationId={certificationId} plannedOn={plannedOn} />}
              </li>
            );
          })}
        </ul>
        {may && <PlanVisit certificationId={certificationId} />}
      </div>
    </Panel>
  );
}
