"use client";

import type { GateProblem } from "@candor/domain/advisories/inputs";
import { FieldError } from "@candor/ui/field";
import { Textarea } from "@candor/ui/textarea";
import { useTranslations } from "next-intl";
import { useEditing } from "./editing.tsx";
import { useGateWords } from "./use-gate-words.ts";

export type Note = { en: string; fr?: string };
type Props = { note: Note; onChange: (note: Note) => void; problem: GateProblem | undefined };

export function NoteFields({ note, onChange, problem }: Props) {
  const t = useTranslations("advisories");
  const words = useGateWords();
  const { languages } = useEditing();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-sm font-medium">{t("fields.note")}</legend>
      <p className="text-sm text-muted">{t("publishing.noteHint")}</p>
      {problem && <FieldError id="note-error">{words.both(problem)}</FieldError>}
      <div className="grid gap-3 sm:grid-cols-2">
        {languages.map((language) => (
          <div key={language} className="flex flex-col gap-1">
            <label htmlFor={`note.${language}`} className="text-xs text-muted">
              {t(`languages.${language}`)}
            </label>
            <Textarea
              id={`note.${language}`}
              lang={language}
              rows={2}
              value={note[language] ?? ""}
              aria-invalid={problem && language === "en" ? true : undefined}
              aria-describedby={problem ? "note-error" : undefined}
              onChange={({ target }) => onChange({ ...note, [language]: target.value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
