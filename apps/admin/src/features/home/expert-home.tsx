"use client";

import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AdvisoryPanel } from "./advisory-panel.tsx";
import { draftsInput, publishedInput } from "./home-queries.ts";

/** What is being written and what was said last: the ground an expert's answer stands on. */
export function ExpertHome({ name }: { name: string }) {
  const t = useTranslations("home");
  const api = useApi();
  const { data: counts } = useSuspenseQuery(api.advisories.counts.queryOptions());
  const { data: drafts } = useSuspenseQuery(api.advisories.list.queryOptions(draftsInput));
  const { data: published } = useSuspenseQuery(api.advisories.list.queryOptions(publishedInput));
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t("greeting", { name })} answer={t("openAnswer", { count: counts.published })} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <AdvisoryPanel
          title={t("open")}
          rows={published.rows}
          total={counts.published}
          href="/advisories?state=published"
          empty={t("openEmpty")}
        />
        <AdvisoryPanel
          title={t("drafts")}
          rows={drafts.rows}
          total={counts.draft}
          href="/advisories?state=draft"
          empty={t("draftsEmpty")}
        />
      </div>
    </div>
  );
}
