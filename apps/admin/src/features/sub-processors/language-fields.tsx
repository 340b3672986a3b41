"use client";

import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { useTranslations } from "next-intl";

type Props = {
  name: string;
  label: string;
  hint?: string;
  rows?: number;
  value?: { en: string; fr?: string };
  idOf: (path: string) => string;
  errorOf: (path: string) => string | undefined;
};

/** The same words in both languages, one below the other. */
export function LanguageFields({ name, label, hint, rows = 2, value, idOf, errorOf }: Props) {
  const [t, optional] = [useTranslations("subProcessors.staff"), useTranslations("fields")("optional")];
  return (["en", "fr"] as const).map((language) => (
    <Field
      key={language}
      label={t(language === "en" ? "inEnglish" : "inFrench", { what: label })}
      hint={language === "en" ? hint : undefined}
      optional={language === "fr" ? optional : undefined}
      id={idOf(`${name}.${language}`)}
      error={errorOf(`${name}.${language}`)}
    >
      <Textarea name={`${name}.${language}`} lang={language} rows={rows} defaultValue={value?.[language]} />
    </Field>
  ));
}
