"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Section } from "@candor/ui/section";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { NextUpdate } from "../exposures/next-update.tsx";
import { AdvisoryBody } from "./advisory-body.tsx";
import { AdvisoryFacts } from "./advisory-facts.tsx";
import { AdvisoryHeader } from "./advisory-header.tsx";
import { AdvisoryTimeline } from "./advisory-timeline.tsx";
import { Digest } from "./digest.tsx";
import { StatementList } from "./statement-list.tsx";

/** What anybody may read; the way to one's own answer is on top. */
export function PublicAdvisory({ trackingId }: { trackingId: string }) {
  const api = useApi();
  const { data: advisory } = useSuspenseQuery(api.advisories.get.queryOptions({ trackingId }));
  const [t, actions] = [useTranslations("exposures.advisory"), useTranslations("actions")];
  const back = `/sign-in?next=${encodeURIComponent(`/advisories/${encodeURIComponent(trackingId)}`)}`;
  return (
    <article className="flex flex-col gap-8">
      <AdvisoryHeader
        advisory={advisory}
        standing={
          advisory.state === "published" && (
            <NextUpdate due={advisory.nextUpdateDue} since={advisory.revision.publishedAt} />
          )
        }
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <Callout title={t("signInTitle")} action={<Button href={back}>{actions("signIn")}</Button>}>
            {t("signIn")}
          </Callout>
          <Digest advisory={advisory} readRevision={null} />
          <Section title={t("statements")} description={t("statementsHint")}>
            <StatementList statements={advisory.statements} />
          </Section>
          <AdvisoryBody advisory={advisory} />
        </div>
        <aside className="flex min-w-0 flex-col gap-6">
          <AdvisoryFacts advisory={advisory} />
          <Section title={t("timeline")}>
            <AdvisoryTimeline advisory={advisory} />
          </Section>
        </aside>
      </div>
    </article>
  );
}
