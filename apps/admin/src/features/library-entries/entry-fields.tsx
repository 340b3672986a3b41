"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { RadioGroup } from "@candor/ui/radio-group";
import { Textarea } from "@candor/ui/textarea";
import type { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import { answerValues } from "./entry-filters.ts";

export type Entry = AdminOutputs["libraryEntries"]["get"];
export type FieldProps = {
  problems: Pick<ReturnType<typeof useProblems>, "idOf" | "errorOf">;
  entry?: Entry | undefined;
};

type Props = FieldProps & { onLeave: (form: HTMLFormElement | null) => void };

/** The question in our words and what is true, in both languages. */
export function EntryFields({ problems: { idOf, errorOf }, entry, onLeave }: Props) {
  const t = useTranslations("libraryEntries");
  return (
    <>
      {(["en", "fr"] as const).map((language) => (
        <Field
          key={language}
          label={t(`fields.question.${language}`)}
          id={idOf(`question.${language}`)}
          error={errorOf(`question.${language}`)}
        >
          <Textarea
            name={`question.${language}`}
            lang={language}
            onBlur={(event) => onLeave(event.currentTarget.form)}
            rows={2}
            maxLength={1_000}
            defaultValue={entry?.question[language]}
          />
        </Field>
      ))}
      <RadioGroup
        name="value"
        inline
        label={t("fields.value")}
        defaultValue={entry?.value ?? "yes"}
        options={answerValues.map((value) => ({ value, label: t(`values.${value}`) }))}
      />
      {(["en", "fr"] as const).map((language) => (
        <Field
          key={language}
          label={t(`fields.narrative.${language}`)}
          hint={language === "en" ? t("fields.narrativeHint") : undefined}
          id={idOf(`narrative.${language}`)}
          error={errorOf(`narrative.${language}`)}
        >
          <Textarea
            name={`narrative.${language}`}
            lang={language}
            onBlur={(event) => onLeave(event.currentTarget.form)}
            rows={4}
            maxLength={8_000}
            defaultValue={entry?.narrative[language]}
          />
        </Field>
      ))}
      <Field label={t("fields.section")} hint={t("fields.sectionHint")}>
        <Input name="section" maxLength={200} defaultValue={entry?.section} autoComplete="off" />
      </Field>
    </>
  );
}
