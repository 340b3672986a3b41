"use client";

import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { useTranslations } from "next-intl";
import type { FieldsProps } from "./provider-settings.tsx";

const names = ["contactEmail", "securityEmail", "mailFrom"] as const;

export function ContactFields({ settings, problems: { idOf, errorOf } }: FieldsProps) {
  const [t, e] = [useTranslations("providerSettings"), useTranslations("errors")];
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {names.map((name) => (
        <Field
          key={name}
          label={t(name)}
          hint={t(`${name}Hint`)}
          id={idOf(name)}
          error={errorOf(name) && e("fieldEmail")}
        >
          <Input type="email" name={name} defaultValue={settings[name]} spellCheck={false} autoComplete="off" />
        </Field>
      ))}
    </div>
  );
}
