"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { useLocale, useTranslations } from "next-intl";
import { FaqActions } from "./faq-actions.tsx";
import type { Faq } from "./faqs.tsx";

type Props = { faq: Faq; isFirst: boolean; isLast: boolean; mayChange: boolean };

export function FaqRow({ faq, isFirst, isLast, mayChange }: Props) {
  const [t, locale] = [useTranslations("faqs"), useLocale()];
  const [question, answer] = [localised(faq.question, locale), localised(faq.answer, locale)];
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 px-4 py-3.5">
      <div className="me-auto flex min-w-0 flex-1 basis-80 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span lang={question.lang} className="text-base font-medium">
            {question.text}
          </span>
          <Badge tone={faq.publishedAt ? "success" : "neutral"}>{t(faq.publishedAt ? "published" : "draft")}</Badge>
        </p>
        <p lang={answer.lang} className="line-clamp-3 max-w-prose text-base whitespace-pre-line text-muted">
          {answer.text}
        </p>
      </div>
      {mayChange && <FaqActions faq={faq} question={question.text} isFirst={isFirst} isLast={isLast} />}
    </li>
  );
}
