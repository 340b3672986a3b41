"use client";

import { Button } from "@candor/ui/button";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AdvisoryPanel } from "./advisory-panel.tsx";
import { FirstSteps, lacking } from "./first-steps.tsx";
import { draftsInput, overdueInput } from "./home-queries.ts";
import { ReadingPanel } from "./reading-panel.tsx";

export function AdvisoryAdminHome({ name }: { name: string }) {
  const t = useTranslations("home");
  const api = useApi();
  const { data: counts } = useSuspenseQuery(api.advisories.counts.queryOptions());
  const { data: steps } = useSuspenseQuery(api.providerSettings.firstSteps.queryOptions());
  const { data: overdue } = useSuspenseQuery(api.advisories.list.queryOptions(overdueInput));
  const { data: drafts } = useSuspenseQuery(api.advisories.list.queryOptions(draftsInput));
  const left = lacking(steps).length;
  // Before anything is written, "nothing is late" would only stand in the way of what to do.
  const isNew = left > 0 && counts.draft + counts.published + counts.closed === 0;
  // That every promise is kept says nothing before one is given.
  const standing = counts.published > 0 ? t("overdueAnswer", { count: counts.overdue }) : t("openAnswer", { count: 0 });
  const answer = left > 0 ? t("firstSteps.answer", { count: left }) : standing;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("greeting", { name })}
        answer={answer}
        actions={
          !isNew && (
            <Button variant="primary" icon={<Plus aria-hidden />} href="/advisories/new">
              {t("newAdvisory")}
            </Button>
          )
        }
      />
      {left > 0 && <FirstSteps steps={steps} />}
      {!isNew && (
        <>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <AdvisoryPanel
              title={t("overdue")}
              rows={overdue.rows}
              total={counts.overdue}
              href="/advisories?overdue=1"
              empty={t("overdueEmpty")}
            />
            <AdvisoryPanel
              title={t("drafts")}
              rows={drafts.rows}
              total={counts.draft}
              href="/advisories?state=draft"
              empty={t("draftsEmpty")}
            />
          </div>
          <ReadingPanel />
        </>
      )}
    </div>
  );
}
