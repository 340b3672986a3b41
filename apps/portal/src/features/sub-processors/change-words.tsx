"use client";

import { localised } from "@candor/i18n/localised";
import { DefinitionList } from "@candor/ui/definition-list";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { Notice, SubProcessor } from "./sub-processors.tsx";

/** What changes in the provider's words; of a newcomer also everything that is known of it. */
export function ChangeWords({ notice, subProcessor }: { notice: Notice; subProcessor: SubProcessor | undefined }) {
  const [t, locale, { places }] = [useTranslations("subProcessors.columns"), useLocale(), useFormat()];
  const said = localised(notice.text, locale);
  const facts = (["purpose", "data", "safeguards"] as const).flatMap((name) => {
    if (!subProcessor || notice.change !== "addition") return [];
    const words = localised(subProcessor[name], locale);
    return [{ term: t(name), detail: <span lang={words.lang}>{words.text}</span> }];
  });
  return (
    <>
      <p lang={said.lang} className="max-w-prose text-base whitespace-pre-line">
        {said.text}
      </p>
      {facts.length > 0 && (
        <DefinitionList
          layout="columns"
          items={[...facts, { term: t("regions"), detail: places(subProcessor?.regions ?? []) }]}
        />
      )}
    </>
  );
}
