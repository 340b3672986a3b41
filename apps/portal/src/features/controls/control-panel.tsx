"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { DetailPanel } from "@candor/ui/detail-panel";
import { Prose } from "@candor/ui/prose";
import { SkeletonText } from "@candor/ui/skeleton";
import { TextLink } from "@candor/ui/text-link";
import { ControlStatus } from "@candor/web/control-status";
import { useErrorWords } from "@candor/web/use-error-words";
import { useDay } from "@candor/web/use-day";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useApi } from "../../trpc/client.tsx";

type Control = PortalOutputs["controls"]["get"];

export function ControlPanel({ controlId, onClose }: { controlId: string; onClose: () => void }) {
  const [api, t, words] = [useApi(), useTranslations(), useErrorWords()];
  const { data, error } = useQuery(api.controls.get.queryOptions({ controlId }));
  return (
    <DetailPanel
      label={t("controls.panel", { label: data?.label ?? "" })}
      title={<span className="font-mono font-normal text-muted">{data?.label ?? t("controls.columns.control")}</span>}
      closeLabel={t("actions.close")}
      onClose={onClose}
    >
      {data && <Facts control={data} />}
      {error && <p className="text-danger">{words(error).title}</p>}
      {!data && !error && <SkeletonText lines={8} />}
    </DetailPanel>
  );
}

function Facts({ control }: { control: Control }) {
  const [t, locale] = [useTranslations("controls"), useLocale()];
  const { title, status, verifiedOn, description, text, mappings, statements } = control;
  const how = description && localised(description, locale);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <p className="text-lg font-semibold">{title}</p>
        <ControlStatus status={status} verifiedOn={verifiedOn} />
      </div>
      <Part title={t("how")}>
        {how ? (
          <p lang={how.lang} className="whitespace-pre-line">
            {how.text}
          </p>
        ) : (
          <p className="text-muted">{t("howNone")}</p>
        )}
      </Part>
      <Part title={t("evidence")}>
        <Documents control={control} />
        {statements.map(({ id, trackingId, n }) => (
          <TextLink key={id} href={`/advisories/${encodeURIComponent(trackingId)}`}>
            {t("statement", { trackingId, n })}
          </TextLink>
        ))}
      </Part>
      {text && (
        <Part title={t("text")}>
          <Prose html={text} />
        </Part>
      )}
      {mappings.length > 0 && (
        <Part title={t("mappings")}>
          <ul className="flex flex-col gap-3">
            {mappings.map(({ id, label, title: other, framework, relation, status: where, verifiedOn: when }) => (
              <li key={id} className="flex flex-col items-start gap-1">
                <span className="text-sm text-muted">{t(`relations.${relation}`, { framework })}</span>
                <span>
                  <span className="me-2 font-mono text-sm text-muted">{label}</span>
                  {other}
                </span>
                <ControlStatus status={where} verifiedOn={when} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

/** Those that one may know of; whether one may open them, the version beside them says. */
function Documents({ control: { documents, statements } }: { control: Control }) {
  const [t, locale, dayOf] = [useTranslations("controls"), useLocale(), useDay()];
  if (documents.length + statements.length === 0) return <p className="text-muted">{t("evidenceNone")}</p>;
  return documents.map(({ id, title, classification, sha256, validTo }) => {
    const said = localised(title, locale);
    return (
      <div key={id} className="flex flex-col items-start gap-1">
        <TextLink href={`/documents/${id}`}>
          <span lang={said.lang}>{said.text}</span>
        </TextLink>
        <span className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <Badge>{t(`classifications.${classification}`)}</Badge>
          {!sha256 && t("locked")}
          {sha256 && validTo && t("validTo", { date: dayOf(validTo) })}
        </span>
      </div>
    );
  });
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}
