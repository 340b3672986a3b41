"use client";

import type { DraftCriterion } from "@candor/domain/advisories/inputs";
import { Button } from "@candor/ui/button";
import { FieldError } from "@candor/ui/field";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { CriterionRow } from "./criterion-row.tsx";
import { useContentField } from "./editing.tsx";

const blank: DraftCriterion = { identifierKind: "purl", value: "" };

export function CriteriaForm({ path }: { path: string }) {
  const t = useTranslations("advisories");
  const { id, value, edit, error, isReadOnly } = useContentField<DraftCriterion[]>(path);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="text-sm font-medium">{t("fields.criteria")}</legend>
      <p className="text-sm text-muted">{value.length === 0 ? t("statement.everything") : t("criterion.hint")}</p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {value
        .map((_, n) => `${path}.${n}`)
        .map((row, n) => (
          <CriterionRow key={row} path={row} number={n + 1} onRemove={() => edit(value.toSpliced(n, 1))} />
        ))}
      {!isReadOnly && (
        <Button id={id} size="sm" className="w-fit" icon={<Plus aria-hidden />} onClick={() => edit([...value, blank])}>
          {t("criterion.add")}
        </Button>
      )}
    </fieldset>
  );
}
