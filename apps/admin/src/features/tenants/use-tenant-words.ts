"use client";

import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

/** The refusals of the tenants' verbs, in the reader's language. */
export function useTenantWords() {
  const t = useTranslations("tenants");
  const problem = (reason: string) => `problems.${reason}` as "problems.suspended";
  return useErrorWords((reason) => (t.has(problem(reason)) ? t(problem(reason)) : undefined));
}
