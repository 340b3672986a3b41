"use client";

import type { GateProblem } from "@candor/domain/advisories/inputs";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Dialog } from "@candor/ui/dialog";
import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditing } from "./editing.tsx";
import { GateList } from "./gate-list.tsx";
import { type Note, NoteFields } from "./note-fields.tsx";
import { PublishSummary } from "./publish-summary.tsx";
import type { Advisory } from "./use-draft.ts";

type Props = {
  advisory: Advisory;
  isClosing: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  problemsWith: (note: Note) => GateProblem[];
  onConfirm: (note: Note) => Promise<void>;
  wordsOf: (error: unknown) => string;
  onGoTo: (path: string) => void;
};

/** First what is missing, then what will be said to whom, then the button that says it. */
export function RevisionDialog({
  advisory,
  isClosing,
  open,
  onOpenChange,
  problemsWith,
  onConfirm,
  onGoTo,
  wordsOf,
}: Props) {
  const t = useTranslations();
  const { state } = useEditing();
  const number = advisory.revision + 1;
  const [note, setNote] = useState<Note>({ en: "" });
  const [isAsked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const all = problemsWith(note);
  const problems = all.filter(({ path }) => !path.startsWith("note."));
  const first = problems.find(({ blocking }) => blocking);
  const isReady = first === undefined;
  const noteProblem = all.find(({ path, blocking }) => path === "note.en" && blocking);

  async function confirm() {
    setAsked(true);
    if (noteProblem) return document.getElementById("note.en")?.focus();
    setBusy(true);
    setRefusal(null);
    await onConfirm(note).catch((error: unknown) => setRefusal(wordsOf(error)));
    setBusy(false);
  }

  const words = isClosing ? ("closing" as const) : ("publishing" as const);
  return (
    <Dialog
      size="lg"
      open={open}
      onOpenChange={onOpenChange}
      title={t(`advisories.${words}.title`, { number })}
      description={isClosing ? t("advisories.closing.explain", { number }) : t("advisories.publishing.forGood")}
      closeLabel={t("actions.close")}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("actions.cancel")}</Button>
          {first && (
            <Button variant="primary" onClick={() => onGoTo(first.path)}>
              {t("advisories.gate.go")}
            </Button>
          )}
          {isReady && (
            <Button
              variant="primary"
              icon={<Send aria-hidden />}
              loading={busy || state.saving !== "saved"}
              onClick={() => void confirm()}
            >
              {t(`advisories.${words}.confirm`, { number })}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {refusal && (
          <Callout tone="danger" role="alert" title={t("advisories.publishing.refused")}>
            {refusal}
          </Callout>
        )}
        <GateList problems={problems} onGoTo={onGoTo} />
        {isReady && number > 1 && (
          <NoteFields note={note} onChange={setNote} problem={isAsked ? noteProblem : undefined} />
        )}
        {isReady && <PublishSummary advisory={advisory} />}
      </div>
    </Dialog>
  );
}
