"use client";

import { type Confidence, ConfidenceBars } from "@candor/ui/confidence-bars";
import { useTranslations } from "next-intl";

/** How sure we are, small, beside a status in a list: a status never stands without it. */
export function Certainty({ confidence }: { confidence: Confidence }) {
  const t = useTranslations("confidences");
  return (
    <ConfidenceBars
      level={confidence}
      label={t("label", { level: t(`${confidence}.word`) })}
      className="text-xs text-muted"
    />
  );
}
