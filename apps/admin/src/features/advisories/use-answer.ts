"use client";

import { type Answerable, answerExposure } from "@candor/domain/exposures/inputs";
import { useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";

/** What a tenant reads first, in the portal's own sentences. */
export function useAnswer() {
  const t = useTranslations("exposures.answer");
  const format = useFormat();
  return (tenant: string, standing: Answerable) =>
    answerExposure(tenant, standing).map(({ key, values }) => {
      const shown = Object.entries(values).map(([name, value]) => [
        name,
        value instanceof Date ? format.date(value) : value,
      ]);
      return t(key, Object.fromEntries(shown));
    });
}
