"use client";

import { BASES } from "@candor/domain/advisories/inputs";
import { Checkbox } from "@candor/ui/checkbox";
import { FieldError } from "@candor/ui/field";
import { useTranslations } from "next-intl";
import { useContentField } from "./editing.tsx";

type Basis = (typeof BASES)[number];

export function BasisChoice({ path }: { path: string }) {
  const t = useTranslations("advisories");
  const { id, value, edit, error, isReadOnly } = useContentField<Basis[]>(path);
  const toggle = (basis: Basis, on: boolean) => edit(BASES.filter((one) => (one === basis ? on : value.includes(one))));
  return (
    <fieldset
      disabled={isReadOnly}
      className="flex flex-col gap-1"
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="mb-1 text-sm font-medium">{t("fields.basis")}</legend>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex flex-wrap gap-x-5">
        {BASES.map((basis, n) => (
          <Checkbox
            key={basis}
            className="text-sm"
            id={n === 0 ? id : undefined}
            label={t(`basis.${basis}`)}
            checked={value.includes(basis)}
            onChange={({ target }) => toggle(basis, target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
