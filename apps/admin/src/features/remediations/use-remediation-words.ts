"use client";

import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

/** The refusals of the remediations' verbs, in the reader's language. */
export function useRemediationWords() {
  const t = useTranslations("remediations.problems");
  return useErrorWords((reason) => (t.has(reason as "no_asset") ? t(reason as "no_asset") : undefined));
}
