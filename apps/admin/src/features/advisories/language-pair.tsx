"use client";

import { cn } from "@candor/ui/cn";
import { FieldError } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import type { Locale } from "@candor/i18n";
import { useTranslations } from "next-intl";
import { useContentField, useEditing } from "./editing.tsx";

type Props = {
  path: string;
  label: string;
  hint?: string;
  kind?: "line" | "text" | "markdown";
  optional?: boolean;
  hideLabel?: boolean;
};
const rows = { line: 1, text: 3, markdown: 14 };
const heights = { line: "min-h-8", text: "", markdown: "min-h-64" };
type Text = { en: string; fr?: string };

/** One text in every language of the provider, side by side: what is said and its translation are seen together. */
export function LanguagePair({ path, label, hint, kind = "text", optional = false, hideLabel = false }: Props) {
  const { languages } = useEditing();
  const t = useTranslations();
  const shown: Locale[] = ["en", ...languages.filter((language) => language !== "en")];
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className={hideLabel ? "sr-only" : "text-sm font-medium text-ink"}>
        {label}
        {optional && <span className="font-normal text-muted"> ({t("fields.optional")})</span>}
      </legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div className={shown.length > 1 ? "grid gap-x-3 gap-y-2 sm:grid-cols-2" : ""}>
        {shown.map((language) => (
          <OneLanguage key={language} path={path} language={language} kind={kind} />
        ))}
      </div>
    </fieldset>
  );
}

function OneLanguage({ path, language, kind }: { path: string; language: Locale; kind: NonNullable<Props["kind"]> }) {
  const t = useTranslations("advisories");
  const whole = useContentField<Text | undefined>(path);
  const { id, error, isReadOnly } = useContentField<string>(`${path}.${language}`);
  const value = whole.value?.[language] ?? "";
  const isUntranslated = language !== "en" && !value && Boolean(whole.value?.en.trim());
  const common = {
    id,
    lang: language,
    spellCheck: true,
    readOnly: isReadOnly,
    value,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
    placeholder: isUntranslated ? t("editor.notTranslated") : undefined,
    onChange: ({ target }: { target: { value: string } }) =>
      whole.edit({
        en: "",
        ...whole.value,
        [language]: kind === "line" ? target.value.replace(/\s*\n\s*/g, " ") : target.value,
      }),
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs text-muted">
        {t(`languages.${language}`)}
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Textarea {...common} rows={rows[kind]} className={cn("flex-1 read-only:bg-sunken", heights[kind])} />
    </div>
  );
}
