"use client";

import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { useTranslations } from "next-intl";
import type { Service } from "./services.tsx";

type Props = {
  description: Service["description"] | undefined;
  idOf: (path: string) => string;
  errorOf: (path: string) => string | undefined;
};

export function DescriptionFields({ description, idOf, errorOf }: Props) {
  const [t, optional] = [useTranslations("services"), useTranslations("fields")("optional")];
  return (["en", "fr"] as const).map((locale) => (
    <Field
      key={locale}
      label={t(locale === "en" ? "description" : "descriptionFr")}
      hint={t("descriptionHint")}
      optional={optional}
      id={idOf(`description.${locale}`)}
      error={errorOf(`description.${locale}`)}
    >
      <Textarea name={`description.${locale}`} lang={locale} rows={2} defaultValue={description?.[locale]} />
    </Field>
  ));
}
