"use client";

import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

/** The refusals of the subscriptions' verbs, in the reader's language. */
export function useSubscriptionWords() {
  const t = useTranslations("subscriptions");
  const problem = (reason: string) => `problems.${reason}` as "problems.ended";
  return useErrorWords((reason) => (t.has(problem(reason)) ? t(problem(reason)) : undefined));
}
