"use client";

import { localised } from "@candor/i18n/localised";
import { Field } from "@candor/ui/field";
import { Select } from "@candor/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";

type By = "document" | "class" | "service";
const classes = ["customer", "nda", "restricted"] as const;

/** What a grant opens: first by what, then which. */
export function ScopeFields({ id, error }: { id: string; error: string | undefined }) {
  const [t, names, locale] = [useTranslations("grants"), useTranslations("documents.classifications"), useLocale()];
  const [by, setBy] = useState<By>("document");
  const api = useApi();
  const { data: documents } = useQuery(api.documents.list.queryOptions({ limit: 100 }));
  const { data: services } = useQuery(api.services.list.queryOptions());
  const options = {
    document: documents?.rows.map((one) => ({ value: one.id, label: localised(one.title, locale).text })) ?? [],
    class: classes.map((value) => ({ value, label: names(value) })),
    service: services?.map((one) => ({ value: one.id, label: one.name })) ?? [],
  }[by];
  return (
    <>
      <Field label={t("by")}>
        <Select name="by" value={by} onChange={(event) => setBy(event.target.value as By)}>
          {(["document", "class", "service"] as const).map((value) => (
            <option key={value} value={value}>
              {t(`scopes.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t(`which.${by}`)} hint={t(`hints.${by}`)} id={id} error={error}>
        <Select name="what" key={by}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
