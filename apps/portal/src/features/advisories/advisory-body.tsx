"use client";

import { localised } from "@candor/i18n/localised";
import { Prose } from "@candor/ui/prose";
import { Section } from "@candor/ui/section";
import { useLocale, useTranslations } from "next-intl";
import type { Told } from "./advisory-header.tsx";

/** The whole text, as the domain has rendered it from Markdown. */
export function AdvisoryBody({ advisory }: { advisory: Told }) {
  const [t, locale] = [useTranslations("exposures.advisory"), useLocale()];
  const { text, lang } = localised(advisory.bodyHtml, locale);
  if (!text) return null;
  return (
    <Section
      className="print:break-inside-auto!"
      title={t("text")}
      description={lang === locale ? undefined : t("otherLanguage")}
    >
      <Prose html={text} lang={lang} />
    </Section>
  );
}
