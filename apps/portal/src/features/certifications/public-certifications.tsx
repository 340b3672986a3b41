"use client";

import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { CertificationState } from "@candor/web/certification-state";
import { useNow } from "@candor/web/use-now";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { nameOf } from "./name-of.ts";

/** What was certified in public, and whether it is valid at this moment; the same for everybody. */
export function PublicCertifications({ from }: { from: string }) {
  const [api, t] = [useApi(), useTranslations("certifications")];
  const { data } = useSuspenseQuery(api.certifications.list.queryOptions({ limit: 100 }));
  const rows = data.rows.filter(({ audience }) => audience === "public");
  const now = useNow(
    from,
    rows.map(({ timeZone }) => timeZone),
  );
  return (
    <Section title={t("publicTitle")} description={t("publicHint")}>
      {rows.length === 0 && <p className="text-muted">{t("emptyText")}</p>}
      <ul className="divide-y divide-line rounded-md border border-line bg-surface empty:hidden">
        {rows.map((certificate) => {
          const { id, framework, number, auditor, scopes } = certificate;
          const services = [...new Set(scopes.map(({ service }) => service))].join(", ");
          return (
            <li key={id} className="grid items-start gap-x-6 gap-y-2 px-4 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
              <div className="min-w-0">
                <TextLink quiet href={`/certifications/${id}`} className="font-medium">
                  {nameOf(framework)}
                </TextLink>
                <span className="block text-sm break-words text-muted">
                  {number}, {auditor}
                </span>
                <span className="block text-sm text-muted">{services}</span>
              </div>
              <CertificationState certificate={certificate} now={now} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
