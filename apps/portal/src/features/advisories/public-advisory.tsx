"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Section } from "@candor/ui/section";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { AdvisoryBody } from "./advisory-body.tsx";
import { AdvisoryFacts } from "./advisory-facts.tsx";
import { AdvisoryHeader } from "./advisory-header.tsx";
import { AdvisoryTimeline } from "./advisory-timeline.tsx";
import { Digest } from "./digest.tsx";
import { PublicStanding } from "./public-standing.tsx";
import { StatementList } from "./statement-list.tsx";

/** What anybody may read; the way to one's own answer is on top. */
export function PublicAdvisory({ trackingId }: { trackingId: string }) {
  const api = useApi();
  const { data: advisory } = useSuspenseQuery(api.advisories.get.queryOptions({ trackingId }));
  const [t, actions, locale] = [useTranslations("exposures.advisory"), useTranslations("actions"), useLocale()];
  const back = `/sign-in?next=${encodeURIComponent(`/advisories/${encodeURIComponent(trackingId)}`)}`;
  return (
    <article className="flex flex-col gap-8">
      <AdvisoryHeader
        advisory={advisory}
        more={localised(advisory.summary, locale).text}
        standing={<PublicStanding advisory={advisory} />}
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <Callout title={t("signInTitle")} action={<Button href={back}>{actions("signIn")}</Button>}>
            {t("signIn")}
          </Callout>
          <Digest hideKnown advisory={advisory} readRevision={null} />
          <Section title={t("statements")} description={t("statementsHint")}>
            <StatementList advisory={advisory} />
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
