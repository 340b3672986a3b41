"use client";

import type { Locale } from "@candor/i18n";
import { localised } from "@candor/i18n/localised";
import { cn } from "@candor/ui/cn";
import { ConfidenceBars } from "@candor/ui/confidence-bars";
import { StatusBadge } from "@candor/ui/status-badge";
import { useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";
import type { Preview } from "./preview-drawer.tsx";

type Props = { statement: Preview["content"]["statements"][number]; locale: Locale; isOwn: boolean };

export function PreviewStatement({ statement, locale, isOwn }: Props) {
  const t = useTranslations();
  const format = useFormat();
  const { status, confidence, basis, justification, text, action, unknowns, nextUpdateDue } = statement;
  const bases = basis.map((one) => t(`advisories.basis.${one}`)).join(", ");
  return (
    <section className={cn("flex flex-col gap-2 rounded-md border p-4", isOwn ? "border-accent-text" : "border-line")}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <StatusBadge status={status} label={t(`statuses.${status}.word`)} />
        <ConfidenceBars
          level={confidence}
          label={t("confidences.label", { level: t(`confidences.${confidence}.word`) })}
        />
        {bases && <span className="text-sm text-muted">{t("confidences.basis", { basis: bases })}</span>}
      </p>
      {justification && <p className="text-sm text-muted">{t(`advisories.justification.${justification}`)}</p>}
      <Text text={text} locale={locale} />
      {action && <Text label={t("advisories.previewing.action")} text={action} locale={locale} />}
      {unknowns && <Text label={t("advisories.fields.unknowns")} text={unknowns} locale={locale} />}
      {nextUpdateDue && (
        <p className="text-sm text-muted">{t("times.nextUpdate", { time: format.dateTime(nextUpdateDue) })}</p>
      )}
    </section>
  );
}

function Text({ label, text, locale }: { label?: string; text: { en: string; fr?: string }; locale: Locale }) {
  const { text: said, lang } = localised(text, locale);
  return (
    <div className="max-w-prose">
      {label && <h4 className="text-sm font-medium text-muted">{label}</h4>}
      <p lang={lang} className="text-base whitespace-pre-wrap">
        {said}
      </p>
    </div>
  );
}
