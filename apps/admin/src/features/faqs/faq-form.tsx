"use client";

import type { AddFaq } from "@candor/domain/faqs/inputs";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import type { Faq } from "./faqs.tsx";

type Props = { id: string; faq?: Faq; error: unknown; onSave: (words: AddFaq) => void };

/** Both languages side by side, because they say the same. */
export function FaqForm({ id, faq, error, onSave }: Props) {
  const [t, optional, errorWords] = [useTranslations("faqs"), useTranslations("fields")("optional"), useErrorWords()];
  const problems = useProblems(id, () => t("wordsError"));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = { question: wordsIn(form, "question"), answer: wordsIn(form, "answer") };
    const checked = problems.check((await import("@candor/domain/faqs/inputs")).AddFaq, typed);
    if (checked) onSave(checked);
  }
  return (
    <form id={id} noValidate onSubmit={(event) => void submit(event)} className="grid gap-5 pt-1 sm:grid-cols-2">
      {error != null && (
        <Callout tone="danger" role="alert" title={errorWords(error).title} className="sm:col-span-2" />
      )}
      {(["question", "answer"] as const).flatMap((name) =>
        (["en", "fr"] as const).map((language) => (
          <Field
            key={`${name}.${language}`}
            label={t(language === "en" ? "inEnglish" : "inFrench", {
              what: t(name === "question" ? "question" : "answerText"),
            })}
            optional={language === "fr" ? optional : undefined}
            id={problems.idOf(`${name}.${language}`)}
            error={problems.errorOf(`${name}.${language}`)}
          >
            <Textarea
              name={`${name}.${language}`}
              lang={language}
              rows={name === "question" ? 2 : 7}
              defaultValue={faq?.[name][language]}
            />
          </Field>
        )),
      )}
    </form>
  );
}

function wordsIn(form: FormData, name: string) {
  const [en, fr] = [textIn(form, `${name}.en`).trim(), textIn(form, `${name}.fr`).trim()];
  return { en, ...(fr && { fr }) };
}
