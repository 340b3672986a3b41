"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { type Tlp, TlpChip } from "@candor/ui/tlp-chip";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Told = PortalOutputs["advisories"]["get"];
type Props = { advisory: Told; answer?: string; more?: string; standing?: ReactNode; actions?: ReactNode };

/** What it is about, small; the answer, large; status, certainty, date and promise in one line. */
export function AdvisoryHeader({ advisory, answer, more, standing, actions }: Props) {
  const [t, locale] = [useTranslations(), useLocale()];
  const { text, lang } = localised(advisory.title, locale);
  const { severity, contested, state, trackingId } = advisory;
  const tlp = advisory.tlp.toUpperCase() as Tlp;
  return (
    <header className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="font-mono text-sm text-muted">{trackingId}</span>
        <TlpChip tlp={tlp} title={t(`tlp.${tlp}`)} />
        <SeverityBadge severity={severity} label={t(`severities.${severity}`)} />
        {contested && (
          <span title={t("exposures.advisory.contestedHint")}>
            <Badge tone="warning">{t("exposures.advisory.contested")}</Badge>
          </span>
        )}
        {state === "closed" && <Badge>{t("exposures.advisory.closed")}</Badge>}
        {actions && (
          <span data-print="hide" className="ms-auto flex gap-2">
            {actions}
          </span>
        )}
      </div>
      <div className="flex flex-col gap-1.5">
        <h1 lang={lang} className={answer ? "text-lg font-medium text-muted" : "text-xl font-semibold sm:text-2xl"}>
          {text}
        </h1>
        {answer && (
          <p className="max-w-[44ch] text-xl font-semibold tracking-tight text-balance text-ink sm:text-2xl">
            {answer}
          </p>
        )}
        {more && <p className="max-w-prose text-lg text-ink">{more}</p>}
      </div>
      {standing}
    </header>
  );
}
