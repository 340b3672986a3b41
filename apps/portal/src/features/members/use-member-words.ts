"use client";

import { useErrorWords } from "@candor/web/use-error-words";
import { useTranslations } from "next-intl";

const roleNames = ["tenant_admin", "member", "viewer"] as const;

/** The roles of a tenant and the refusals of its people verbs, in the reader's language. */
export function useMemberWords() {
  const t = useTranslations("members");
  const roles = roleNames.map((value) => ({ value, label: t(`roles.${value}`), hint: t(`roleHints.${value}`) }));
  const problem = (reason: string) => `problems.${reason}` as "problems.known";
  const errorWords = useErrorWords((reason) => (t.has(problem(reason)) ? t(problem(reason)) : undefined));
  return { roles, errorWords };
}
