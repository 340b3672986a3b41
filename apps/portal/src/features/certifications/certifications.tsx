"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { useNow } from "@candor/web/use-now";
import { useSuspenseQuery } from "@tanstack/react-query";
import { BadgeCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { CoverCards } from "./cover-cards.tsx";
import { CoverTable } from "./cover-table.tsx";
import { summariseCover } from "./summarise-cover.ts";
import { CertificationTimeline } from "./certification-timeline.tsx";

type Coverage = PortalOutputs["certifications"]["coverage"];
export type Certificate = Coverage["certificates"][number];
export type MyPlace = Coverage["places"][number];

/** What covers what I use, today and over the years. */
export function Certifications({ from }: { from: string }) {
  const [api, t] = [useApi(), useTranslations("certifications")];
  const { data } = useSuspenseQuery(api.certifications.coverage.queryOptions());
  const { places, certificates } = data;
  const now = useNow(
    from,
    certificates.map(({ timeZone }) => timeZone),
  );
  const columns = summariseCover(certificates, places, now);
  const full = columns.filter(({ covered }) => covered === places.length).length;
  const gaps = columns.reduce((sum, { covered }) => sum + places.length - covered, 0);
  const isAsked = places.length > 0 && columns.length > 0;
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={places.length > 0 ? t("answer", { full, all: columns.length }) : t("answerNothing")}
        subtitle={isAsked && t("gaps", { gaps })}
      />
      {certificates.length === 0 && (
        <EmptyState icon={<BadgeCheck aria-hidden />} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyState>
      )}
      {isAsked && (
        <Section title={t("matrix")} description={t("matrixHint")}>
          <CoverTable places={places} columns={columns} now={now} />
          <CoverCards places={places} columns={columns} now={now} />
        </Section>
      )}
      {certificates.length > 0 && (
        <Section title={t("timeline")} description={t("timelineHint")}>
          <CertificationTimeline certificates={certificates} now={now} />
        </Section>
      )}
    </div>
  );
}
