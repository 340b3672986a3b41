"use client";

import { localised } from "@candor/i18n/localised";
import { Section } from "@candor/ui/section";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

/** Opened without a script; nothing at all while nothing is published. */
export function PublicFaqs() {
  const [api, t, locale] = [useApi(), useTranslations("faqs"), useLocale()];
  const { data: faqs } = useSuspenseQuery(api.faqs.list.queryOptions());
  if (faqs.length === 0) return null;
  return (
    <Section id="questions" title={t("title")} description={t("publicText")}>
      <div className="max-w-4xl divide-y divide-line rounded-md border border-line bg-surface">
        {faqs.map((faq) => {
          const [question, answer] = [localised(faq.question, locale), localised(faq.answer, locale)];
          return (
            <details key={faq.id} className="px-4 py-3">
              <summary lang={question.lang} className="min-h-6 cursor-pointer text-base font-medium">
                {question.text}
              </summary>
              <p lang={answer.lang} className="max-w-prose pt-2 text-base whitespace-pre-line text-muted">
                {answer.text}
              </p>
            </details>
          );
        })}
      </div>
    </Section>
  );
}
