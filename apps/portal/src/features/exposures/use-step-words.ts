"use client";

import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import type { Step } from "./group-steps.ts";
import { useRangeWords } from "./use-range-words.ts";

/** One step of the trace in sentences: what was found where, by which rule, and what is done about it. */
export function useStepWords() {
  const [t, format, rangeWords] = [useTranslations("exposures.trace"), useFormat(), useRangeWords()];

  return (step: Step): string[] => {
    const { kind, assetCount: count } = step;
    if (kind === "statement" || kind === "no_match" || kind === "incomplete") return [t(kind, { count })];
    return [found(step), ...(step.product ? [covered(step)] : []), ...remedy(step)].filter(Boolean);
  };

  function found({ assetCount: count, assetName: asset, product, version, criterion }: Step) {
    if (!product && !criterion) return asset ? t("doneOnlyNamed", { asset }) : t("doneOnly", { count });
    if (!product) return asset ? t("serialNamed", { asset }) : t("serial", { count });
    const name = [product, version].filter(Boolean).join(" ");
    return asset ? t("runsNamed", { asset, product: name }) : t("runs", { count, product: name });
  }

  function covered({ kind, rule, range, rangeText }: Step) {
    const covers = rangeText ? t("covers", { range: rangeWords(range, rangeText) }) : t("coversAll");
    if (kind !== "undecided") return covers;
    const known = rule && t.has(`rules.${rule}` as "rules.other") ? rule : "other";
    return `${rangeText ? `${covers} ` : ""}${t("undecided", { why: t(`rules.${known as "other"}`) })}`;
  }

  function remedy({ kind, assetCount: count, remediation, doneAt, plannedFor }: Step): string[] {
    if (!remediation) return [];
    const how = remediation as "patch";
    if (kind === "remediated") return [t(`done.${how}`, { count, date: doneAt ? format.longDate(doneAt) : "none" })];
    return plannedFor ? [t(`planned.${how}`, { date: format.longDate(plannedFor) })] : [];
  }
}
