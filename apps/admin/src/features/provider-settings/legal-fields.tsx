"use client";

import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { useTranslations } from "next-intl";
import type { FieldsProps } from "./provider-settings.tsx";

/** Both languages side by side, because they say the same. */
export function LegalFields({ settings, problems: { idOf, errorOf } }: FieldsProps) {
  const t = useTranslations("providerSettings");
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {(["imprint", "privacy"] as const).flatMap((name) =>
        (["en", "fr"] as const).map((language) => (
          <Field
            key={`${name}.${language}`}
            label={t(language === "en" ? "inEnglish" : "inFrench", { what: t(name) })}
            id={idOf(`${name}.${language}`)}
            error={errorOf(`${name}.${language}`)}
          >
            <Textarea
              name={`${name}.${language}`}
              lang={language}
              rows={5}
              defaultValue={settings[name]?.[language] ?? ""}
            />
          </Field>
        )),
      )}
    </div>
  );
}
