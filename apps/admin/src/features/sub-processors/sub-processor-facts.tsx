"use client";

import { localised } from "@candor/i18n/localised";
import { DefinitionList } from "@candor/ui/definition-list";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { SubProcessor } from "./sub-processors.tsx";

export function SubProcessorFacts({ subProcessor }: { subProcessor: SubProcessor }) {
  const [t, locale, format] = [useTranslations("subProcessors.columns"), useLocale(), useFormat()];
  const words = (["purpose", "data", "safeguards"] as const).map((name) => {
    const said = localised(subProcessor[name], locale);
    return { term: t(name), detail: <span lang={said.lang}>{said.text}</span> };
  });
  return (
    <DefinitionList
      items={[
        ...words,
        { term: t("regions"), detail: format.places(subProcessor.regions) },
        { term: t("since"), detail: format.day(subProcessor.startsOn) },
      ]}
    />
  );
}
