"use client";

import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

const roleNames = ["advisory_admin", "account_manager", "expert", "auditor"] as const;

/** The roles of the staff and the refusals of its verbs, in the reader's language. */
export function useStaffWords() {
  const t = useTranslations("staff");
  const roles = roleNames.map((value) => ({ value, label: t(`roles.${value}`), hint: t(`roleHints.${value}`) }));
  const problem = (reason: string) => `problems.${reason}` as "problems.known";
  const errorWords = useErrorWords((reason) => (t.has(problem(reason)) ? t(problem(reason)) : undefined));
  return { roles, errorWords };
}
