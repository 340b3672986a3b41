"use client";

import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { Step } from "./group-steps.ts";
import type { Standing } from "./status-line.tsx";
import { useRangeWords } from "./use-range-words.ts";

type Status = Standing["status"];
const verbs = { not_affected: "clears", fixed: "corrects" } as const;

/** One step of the trace in sentences: what was found where, by which rule, and what is done about it. `said` is the
 * status that the statement behind it gives. */
export function useStepWords() {
  const [t, format, rangeWords] = [useTranslations("exposures.trace"), useFormat(), useRangeWords()];
  const statuses = useTranslations("statuses");

  return (step: Step, said: Status): string[] => {
    const { kind, assetCount: count } = step;
    if (kind === "statement") return [t(kind, { count, status: statuses(`${said}.word`) })];
    if (kind === "no_match" || kind === "incomplete") return [t(kind, { count })];
    return [found(step), ...(step.product ? [covered(step, said)] : []), ...remedy(step, said)].filter(Boolean);
  };

  function found({ assetCount: count, assetName: asset, product, version, criterion }: Step) {
    if (!product && !criterion) return asset ? t("doneOnlyNamed", { asset }) : t("doneOnly", { count });
    if (!product) return asset ? t("serialNamed", { asset }) : t("serial", { count });
    const name = [product, version].filter(Boolean).join(" ");
    return asset ? t("runsNamed", { asset, product: name }) : t("runs", { count, product: name });
  }

  function covered({ kind, rule, range, rangeText }: Step, said: Status) {
    const verb = said === "not_affected" || said === "fixed" ? verbs[said] : "covers";
    const covers = rangeText ? t(verb, { range: rangeWords(range, rangeText) }) : t(`${verb}All`);
    if (kind !== "undecided") return covers;
    const known = rule && t.has(`rules.${rule}` as "rules.other") ? rule : "other";
    return `${rangeText ? `${covers} ` : ""}${t("undecided", { why: t(`rules.${known as "other"}`) })}`;
  }

  function remedy({ kind, assetCount: count, remediation, doneAt, plannedFor }: Step, said: Status): string[] {
    // What was planned for something that is settled since is no news.
    if (!remediation || (kind === "match" && (said === "fixed" || said === "not_affected"))) return [];
    const how = remediation as "patch";
    if (kind === "remediated") return [t(`done.${how}`, { count, date: doneAt ? format.longDate(doneAt) : "none" })];
    return plannedFor ? [t(`planned.${how}`, { date: format.longDate(plannedFor) })] : [];
  }
}
