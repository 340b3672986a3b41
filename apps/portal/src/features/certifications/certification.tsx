"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { CertificationState } from "@candor/web/certification-state";
import { TextLink } from "@candor/ui/text-link";
import { useNow } from "@candor/web/use-now";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { CertificationFacts } from "./certification-facts.tsx";
import { nameOf } from "./name-of.ts";
import { Visits } from "./visits.tsx";

export type Detail = PortalOutputs["certifications"]["get"];

export function Certification({ certificationId, from }: { certificationId: string; from: string }) {
  const [api, t, locale] = [useApi(), useTranslations("certifications"), useLocale()];
  const { data } = useSuspenseQuery(api.certifications.get.queryOptions({ certificationId }));
  const now = useNow(from, [data.timeZone]);
  const note = data.note && localised(data.note, locale);
  const reason = data.withdrawal ?? data.suspension;
  return (
    <article className="flex flex-col gap-6">
      <PageHeader
        title={nameOf(data.framework)}
        answer={data.number}
        subtitle={note && <span lang={note.lang}>{note.text}</span>}
        meta={<CertificationState certificate={data} now={now} />}
      />
      {reason && (
        <Callout tone="warning" title={t("reason")}>
          {reason}
        </Callout>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <CertificationFacts certificate={data} />
          <Scope certificate={data} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Documents documents={data.documents} />
          <Visits visits={data.visits} />
        </div>
      </div>
    </article>
  );
}

function Scope({ certificate: { scopes } }: { certificate: Detail }) {
  const t = useTranslations("certifications");
  const byService = Map.groupBy(scopes, ({ serviceId }) => serviceId);
  return (
    <Panel title={t("scope")}>
      <ul className="flex flex-col gap-2">
        {[...byService].map(([id, places]) => (
          <li key={id}>
            <span className="font-medium">{places[0]?.service}</span>
            <span className="block text-sm text-muted">{places.map(({ regionName }) => regionName).join(", ")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** As listed to the reader: to open one is asked where documents are. */
function Documents({ documents }: { documents: Detail["documents"] }) {
  const [t, controls, locale] = [useTranslations("certifications"), useTranslations("controls"), useLocale()];
  return (
    <Panel title={t("documents")}>
      {documents.length === 0 && <p className="text-muted">{t("documentsNone")}</p>}
      <ul className="flex flex-col gap-3">
        {documents.map(({ id, title, classification }) => {
          const said = localised(title, locale);
          return (
            <li key={id} className="flex flex-col items-start gap-1">
              <TextLink href={`/documents/${id}`}>
                <span lang={said.lang}>{said.text}</span>
              </TextLink>
              <Badge>{controls(`classifications.${classification}`)}</Badge>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
