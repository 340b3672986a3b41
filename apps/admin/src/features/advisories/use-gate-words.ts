"use client";

import type { GateProblem } from "@candor/domain/advisories/inputs";
import type { Messages } from "@candor/i18n";
import { useTranslations } from "next-intl";

type FieldName = keyof Messages["advisories"]["fields"];

/** The gate speaks in codes and paths; here they become words. */
export function useGateWords() {
  const t = useTranslations("advisories");

  function message({ code, detail = "", path }: GateProblem) {
    return t(`gate.${code}.message`, { detail, field: field(path) });
  }
  const hint = ({ code, detail = "" }: GateProblem) => t(`gate.${code}.hint`, { detail });
  /** Where it is and how to mend it; that nothing has changed is true of no place in particular. */
  const advice = (problem: GateProblem) =>
    problem.code === "unchanged" ? hint(problem) : `${place(problem.path)}. ${hint(problem)}`;

  /** "Statement 2, What we say" */
  function place(path: string) {
    const [first, number] = path.split(".");
    if (first !== "statements" || number === undefined) return field(path);
    return `${t("statement.label", { number: Number(number) + 1 })}, ${field(path)}`;
  }

  function field(path: string) {
    const parts = path.split(".").filter((part): part is FieldName => t.has(`fields.${part}` as "fields.title"));
    const name = parts.at(-1);
    return name ? t(`fields.${name}`) : path;
  }

  return { message, advice, place, field, both: (problem: GateProblem) => `${message(problem)}. ${hint(problem)}` };
}
