"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { Button } from "@candor/ui/button";
import { Panel } from "@candor/ui/panel";
import { Section } from "@candor/ui/section";
import { CircleHelp, Printer } from "lucide-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { StatusLine } from "../exposures/status-line.tsx";
import { useAnswer } from "../exposures/use-answer.ts";
import { Why } from "../exposures/why.tsx";
import { AdvisoryBody } from "./advisory-body.tsx";
import { AdvisoryFacts } from "./advisory-facts.tsx";
import { AdvisoryHeader } from "./advisory-header.tsx";
import { AdvisoryTimeline } from "./advisory-timeline.tsx";
import { Coverage } from "./coverage.tsx";
import { Digest } from "./digest.tsx";
import { Duty, statementsFor } from "./duty.tsx";
import { PrintNote } from "./print-note.tsx";
import { StatementList } from "./statement-list.tsx";

export type MyAdvisoryData = PortalOutputs["advisories"]["mine"];

/** Are we affected, how do you know, and what must we do: in that order. */
export function MyAdvisory({ trackingId }: { trackingId: string }) {
  const api = useApi();
  const { data } = useSuspenseQuery(api.advisories.mine.queryOptions({ trackingId }));
  const t = useTranslations("exposures.advisory");
  const { advisory, standing, trace, organisation } = data;
  const [answer, ...more] = useAnswer()(organisation, standing);

  const statuses = advisory.statements.map(({ status }) => status);
  return (
    <article className="flex flex-col gap-8">
      <PrintNote organisation={organisation} />
      <AdvisoryHeader
        advisory={advisory}
        answer={answer}
        more={more.join(" ")}
        standing={
          <StatusLine
            standing={standing}
            since={advisory.revision.publishedAt}
            isOpen={advisory.state === "published"}
          />
        }
        actions={
          <>
            <Button href="#why" icon={<CircleHelp aria-hidden />}>
              {t("why")}
            </Button>
            <Button icon={<Printer aria-hidden />} onClick={() => window.print()}>
              {t("print")}
            </Button>
          </>
        }
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <Panel title={t("do")}>
            <Duty data={data} />
          </Panel>
          <div id="why">
            <Panel title={t("whyTitle")}>
              <Why standing={standing} trace={trace} statuses={statuses} />
            </Panel>
          </div>
          <Digest advisory={advisory} readRevision={data.readRevision} standing={standing} />
          <Section title={t("statements")} description={t("statementsHint")}>
            <StatementList advisory={advisory} yours={statementsFor(data)} />
          </Section>
          <AdvisoryBody advisory={advisory} />
        </div>
        <aside className="flex min-w-0 flex-col gap-6">
          <Coverage standing={standing} />
          <AdvisoryFacts advisory={advisory} />
          <Section title={t("timeline")}>
            <AdvisoryTimeline advisory={advisory} history={data.history} />
          </Section>
        </aside>
      </div>
    </article>
  );
}
