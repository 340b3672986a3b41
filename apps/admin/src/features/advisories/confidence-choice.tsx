"use client";

import { type Confidence, ConfidenceBars } from "@candor/ui/confidence-bars";
import { RadioGroup } from "@candor/ui/radio-group";
import { useTranslations } from "next-intl";
import { useContentField } from "./editing.tsx";

const levels: Confidence[] = ["low", "moderate", "high"];

export function ConfidenceChoice({ path }: { path: string }) {
  const t = useTranslations();
  const { value, edit, isReadOnly } = useContentField<Confidence>(path);
  return (
    <RadioGroup
      inline
      label={t("advisories.fields.confidence")}
      hint={t(`confidences.${value}.meaning`)}
      name={path}
      value={value}
      onValueChange={(level) => edit(level as Confidence)}
      options={levels.map((level) => ({
        value: level,
        disabled: isReadOnly && level !== value,
        label: <ConfidenceBars level={level} label={t(`confidences.${level}.word`)} />,
      }))}
    />
  );
}
