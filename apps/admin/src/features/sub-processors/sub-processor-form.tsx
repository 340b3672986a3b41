"use client";

import type { AddSubProcessor } from "@candor/domain/sub-processors/inputs";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { LanguageFields } from "./language-fields.tsx";
import { readFacts } from "./read-form.ts";
import type { SubProcessor } from "./sub-processors.tsx";
import { useConflictWords } from "./use-conflict-words.ts";

type Props = {
  id: string;
  /** Absent for a new one. */
  subProcessor?: SubProcessor;
  error: unknown;
  onSave: (facts: AddSubProcessor) => void;
};

export function SubProcessorForm({ id, subProcessor, error, onSave }: Props) {
  const [t, words] = [useTranslations("subProcessors.staff"), useConflictWords()];
  const problems = useProblems(id, (path) => {
    if (path === "name") return t("nameError");
    if (path === "startsOn") return t("dateError");
    return path.startsWith("regions") ? t("regionsError") : t("wordsError");
  });
  const { idOf, errorOf } = problems;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = readFacts(new FormData(event.currentTarget));
    const checked = problems.check((await import("@candor/domain/sub-processors/inputs")).AddSubProcessor, typed);
    if (checked) onSave(checked);
  }
  const pair = (name: "purpose" | "data" | "safeguards") => (
    <LanguageFields name={name} label={t(name)} value={subProcessor?.[name]} idOf={idOf} errorOf={errorOf} />
  );
  return (
    <form data-edit id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5 pt-1">
      {error != null && <Callout tone="danger" role="alert" title={words(error).title} />}
      <Field label={t("name")} id={idOf("name")} error={errorOf("name")}>
        <Input name="name" defaultValue={subProcessor?.name} autoComplete="off" maxLength={120} />
      </Field>
      {pair("purpose")}
      {pair("data")}
      <Field label={t("regions")} hint={t("regionsHint")} id={idOf("regions")} error={errorOf("regions")}>
        <Input name="regions" defaultValue={subProcessor?.regions.join(", ")} autoComplete="off" />
      </Field>
      {pair("safeguards")}
      <Field label={t("startsOn")} hint={t("startsOnHint")} id={idOf("startsOn")} error={errorOf("startsOn")}>
        <Input
          type="date"
          name="startsOn"
          defaultValue={subProcessor?.startsOn}
          readOnly={Boolean(subProcessor?.announcedAt)}
        />
      </Field>
    </form>
  );
}
