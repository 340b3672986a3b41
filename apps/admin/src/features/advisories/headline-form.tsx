"use client";

import { Section } from "@candor/ui/section";
import { useTranslations } from "next-intl";
import { FactsForm } from "./facts-form.tsx";
import { LanguagePair } from "./language-pair.tsx";
import { ReferencesForm } from "./references-form.tsx";

/** What the advisory says, apart from its statements. A new field of the content gets its line here. */
export function HeadlineForm() {
  const t = useTranslations("advisories");
  return (
    <>
      <Section
        className="scroll-mt-14"
        id="headline"
        title={t("editor.section.headline")}
        description={t("editor.headlineHint")}
      >
        <LanguagePair path="title" label={t("fields.title")} kind="line" />
        <LanguagePair path="summary" label={t("fields.summary")} hint={t("editor.summaryHint")} />
      </Section>
      <Section className="scroll-mt-14" id="text" title={t("editor.section.text")} description={t("editor.bodyHint")}>
        <LanguagePair path="body" label={t("fields.body")} kind="markdown" hideLabel />
      </Section>
      <Section
        className="scroll-mt-14"
        id="facts"
        title={t("editor.section.facts")}
        description={t("editor.factsHint")}
      >
        <FactsForm />
      </Section>
      <Section className="scroll-mt-14" id="references" title={t("editor.section.references")}>
        <ReferencesForm />
      </Section>
    </>
  );
}
