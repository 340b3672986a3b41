"use client";

import type { Locale, Messages } from "@candor/i18n";
import { localised } from "@candor/i18n/localised";
import { Callout } from "@candor/ui/callout";
import { Prose } from "@candor/ui/prose";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { StatusBadge } from "@candor/ui/status-badge";
import { type Tlp, TlpChip } from "@candor/ui/tlp-chip";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useFormat } from "../../use-format.ts";
import type { Preview } from "./preview-drawer.tsx";
import { PreviewStatement } from "./preview-statement.tsx";
import { useAnswer } from "./use-answer.ts";

type Props = { preview: Preview; locale: Locale };

/** The page as it would be read, in the words of the reader's language and not of ours. */
export function PreviewPage({ preview, locale }: Props) {
  const messages = useMessagesOf(locale);
  if (!messages) return null;
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      <div lang={locale}>
        <Page preview={preview} locale={locale} />
      </div>
    </NextIntlClientProvider>
  );
}

/** The frame's messages came compiled; those of another language are compiled here, with the code that comes for it. */
function useMessagesOf(locale: Locale) {
  const [messagesOf, setMessagesOf] = useState<((of: Locale) => Messages) | null>(null);
  useEffect(() => {
    let isGone = false;
    void import("@candor/i18n/compiled").then(({ compiled }) => {
      if (!isGone) setMessagesOf(() => compiled);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return messagesOf?.(locale);
}

function Page({ preview, locale }: Props) {
  const t = useTranslations();
  const format = useFormat();
  const answer = useAnswer();
  const { content, standing, tenant, isHeard, trackingId, bodyHtml } = preview;
  const label = content.tlp.toUpperCase() as Tlp;
  const [title, summary] = [localised(content.title, locale), localised(content.summary, locale)];
  const body = bodyHtml[locale] ? { html: bodyHtml[locale], lang: locale } : { html: bodyHtml.en, lang: "en" };
  if (!isHeard) {
    return (
      <Callout
        title={t(standing ? "advisories.previewing.notTold" : "advisories.previewing.hiddenFromVisitors", {
          label: `TLP:${label}`,
        })}
      />
    );
  }
  return (
    <article className="flex flex-col gap-5">
      <header className="flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          {trackingId}
          <TlpChip tlp={label} title={t(`tlp.${label}`)} />
          <SeverityBadge severity={content.severity} label={t(`severities.${content.severity}`)} />
        </p>
        <h2 lang={title.lang} className="text-xl font-semibold">
          {title.text}
        </h2>
        {standing ? (
          <>
            <StatusBadge size="lg" status={standing.status} label={t(`statuses.${standing.status}.word`)} />
            <p className="max-w-prose text-lg font-medium">{answer(tenant ?? "", standing).join(" ")}</p>
          </>
        ) : (
          <p className="text-sm text-muted">{t("advisories.previewing.ofVisitor")}</p>
        )}
        <p className="text-sm text-muted">{t("times.asOf", { time: format.dateTime(content.asOf) })}</p>
      </header>
      {body.lang !== locale && <Callout title={t("advisories.previewing.untranslated")} />}
      <p lang={summary.lang} className="max-w-prose text-lg">
        {summary.text}
      </p>
      <section className="flex flex-col gap-3">
        <h3 className="text-lg font-semibold">{t("advisories.previewing.statements")}</h3>
        {content.statements
          .map((statement, n) => ({ statement, n: n + 1 }))
          .map(({ statement, n }) => (
            <PreviewStatement key={n} statement={statement} locale={locale} isOwn={standing?.statementN === n} />
          ))}
      </section>
      <Prose html={body.html} lang={body.lang} />
    </article>
  );
}
