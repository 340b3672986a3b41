"use client";

import { type Answerable, answerExposure } from "@candor/domain/exposures/inputs";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

/** Are we affected? The sentences in the reader's language; the first can stand for all. */
export function useAnswer() {
  const [t, format] = [useTranslations("exposures.answer"), useFormat()];
  return (tenant: string, standing: Answerable) =>
    answerExposure(tenant, standing).map(({ key, values }) => {
      const words = Object.entries(values).map(([name, value]) => [
        name,
        value instanceof Date ? format.longDate(value) : value,
      ]);
      return t(key, Object.fromEntries(words) as never);
    });
}
