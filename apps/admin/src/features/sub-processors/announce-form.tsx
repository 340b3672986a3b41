"use client";

import { AnnounceChange, earliestObjection, leadDays } from "@candor/domain/sub-processors/inputs";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { toast } from "@candor/ui/toast";
import { refusedFields } from "@candor/web/use-error-words";
import { useFormat } from "@candor/web/use-format";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useApi } from "../../trpc/client.tsx";
import { LanguageFields } from "./language-fields.tsx";
import { readNotice } from "./read-form.ts";
import type { Notice } from "./sub-processors.tsx";
import { useConflictWords } from "./use-conflict-words.ts";

type Props = {
  id: string;
  subProcessorId: string;
  change: Notice["change"];
  today: string;
  onSaving: (saving: boolean) => void;
  onDone: () => void;
};

export function AnnounceForm({ id, subProcessorId, change, today, onSaving, onDone }: Props) {
  const [api, cache, format, words] = [useApi(), useQueryClient(), useFormat(), useConflictWords()];
  const t = useTranslations("subProcessors.staff");
  const earliest = earliestObjection(today);
  const day = format.day(earliest);
  const problems = useProblems(id, (path) => {
    if (path === "objectBy") return t("objectByError", { day });
    if (path === "effectiveOn") return t(change === "end" ? "effectiveErrorEnd" : "effectiveError");
    return t("wordsError");
  });
  const { idOf, errorOf } = problems;
  const announce = useMutation(
    api.subProcessors.announce.mutationOptions({
      onMutate: () => onSaving(true),
      onSettled: () => onSaving(false),
      onSuccess: async () => {
        await cache.invalidateQueries(api.subProcessors.pathFilter());
        toast({ title: t("announced"), description: t("announcedText") });
        onDone();
      },
      onError: (error) => problems.refuse(refusedFields(error)),
    }),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = { subProcessorId, change, ...readNotice(new FormData(event.currentTarget)) };
    const checked = problems.check(AnnounceChange, typed);
    if (checked) announce.mutate(checked);
  }
  const isRefused = announce.error && refusedFields(announce.error).length === 0;
  return (
    <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-5 pt-1">
      {isRefused && <Callout tone="danger" role="alert" title={words(announce.error).title} />}
      <LanguageFields
        name="text"
        label={t("noticeText")}
        hint={t("noticeHint")}
        rows={3}
        idOf={idOf}
        errorOf={errorOf}
      />
      {change !== "end" && (
        <Field
          label={t("objectBy")}
          hint={t("objectByHint", { day, days: leadDays })}
          id={idOf("objectBy")}
          error={errorOf("objectBy")}
        >
          <Input type="date" name="objectBy" min={earliest} defaultValue={earliest} />
        </Field>
      )}
      <Field label={t("effectiveOn")} id={idOf("effectiveOn")} error={errorOf("effectiveOn")}>
        <Input type="date" name="effectiveOn" min={change === "end" ? today : earliest} />
      </Field>
    </form>
  );
}
