"use client";

import type { DraftStatement } from "@candor/domain/advisories/inputs";
import { Button } from "@candor/ui/button";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContentField, useEditing } from "./editing.tsx";
import { StatementForm } from "./statement-form.tsx";
import { useGateWords } from "./use-gate-words.ts";

const blank: DraftStatement = {
  status: "under_investigation",
  confidence: "low",
  basis: [],
  text: { en: "" },
  criteria: [],
};

export function StatementsForm() {
  const t = useTranslations("advisories");
  const { value, edit, isReadOnly } = useContentField<DraftStatement[]>("statements");
  const { problems, isStrict } = useEditing();
  const gate = useGateWords();
  const missing = problems.find(({ code }) => code === "statements_missing");

  function move(from: number, to: number) {
    const moved = value.toSpliced(from, 1);
    edit(moved.toSpliced(to, 0, ...value.slice(from, from + 1)));
  }

  return (
    <Section
      className="scroll-mt-14"
      id="statements"
      title={t("editor.section.statements")}
      description={t("editor.statementsHint")}
    >
      {value.length === 0 && (
        <div className="rounded-md border border-dashed border-line-strong">
          <EmptyState title={missing && isStrict ? gate.message(missing) : t("statement.emptyTitle")}>
            {t("statement.empty")}
          </EmptyState>
        </div>
      )}
      {value
        .map((_, n) => `statements.${n}`)
        .map((path, n) => (
          <StatementForm
            key={path}
            path={path}
            number={n + 1}
            onUp={n > 0 ? () => move(n, n - 1) : undefined}
            onDown={n < value.length - 1 ? () => move(n, n + 1) : undefined}
            onDuplicate={() => edit(value.toSpliced(n + 1, 0, ...value.slice(n, n + 1)))}
            onRemove={() => edit(value.toSpliced(n, 1))}
          />
        ))}
      {!isReadOnly && (
        <Button
          id="statements-add"
          className="w-fit"
          icon={<Plus aria-hidden />}
          onClick={() => edit([...value, blank])}
        >
          {t("statement.add")}
        </Button>
      )}
    </Section>
  );
}
