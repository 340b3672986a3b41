"use client";

import { locales } from "@candor/i18n/locales";
import { Checkbox } from "@candor/ui/checkbox";
import { Field, FieldError } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { Textarea } from "@candor/ui/textarea";
import { useTranslations } from "next-intl";
import type { FieldsProps } from "./provider-settings.tsx";

export function PlaceFields({ settings, problems, zones }: FieldsProps & { zones: string[] }) {
  const [t, words] = [useTranslations("providerSettings"), useTranslations("appearance")];
  const { idOf, errorOf, errors } = problems;
  const domainError = errors.find(({ fieldId }) => fieldId.startsWith(idOf("domains")));
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label={t("domains")} hint={t("domainsHint")} id={domainError?.fieldId} error={domainError?.message}>
        <Textarea mono name="domains" rows={3} defaultValue={settings.domains.join("\n")} spellCheck={false} />
      </Field>
      <div className="flex flex-col gap-5">
        <fieldset id={idOf("languages")} className="flex flex-col gap-1">
          <legend className="mb-1 text-sm font-medium">{t("languages")}</legend>
          <p className="text-sm text-muted">{t("languagesHint")}</p>
          {errorOf("languages") && <FieldError id={`${idOf("languages")}-error`}>{errorOf("languages")}</FieldError>}
          {locales.map((value) => (
            <Checkbox
              key={value}
              name="languages"
              value={value}
              label={words(value)}
              defaultChecked={settings.languages.includes(value)}
            />
          ))}
        </fieldset>
        <Field label={t("timeZone")} hint={t("timeZoneHint")} id={idOf("timeZone")} error={errorOf("timeZone")}>
          <Select name="timeZone" defaultValue={settings.timeZone}>
            {zones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
