"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { TextLink } from "@candor/ui/text-link";
import { useErrorWords } from "@candor/web/use-error-words";
import { useProblems } from "@candor/web/use-problems";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { type Entry, EntryFields } from "./entry-fields.tsx";
import { answerValues } from "./entry-filters.ts";
import { readEntryForm } from "./read-entry-form.ts";
import { ScopeFields } from "./scope-fields.tsx";

type Asked = { question: { en: string; fr?: string }; value: (typeof answerValues)[number] };

/** An entry as it is written; whoever writes one that is there already is told before it is saved. */
export function EntryForm({ entry }: { entry?: Entry }) {
  const [api, cache, router, id] = [useApi(), useQueryClient(), useRouter(), useId()];
  const [t, actions, words] = [useTranslations("libraryEntries"), useTranslations("actions"), useErrorWords()];
  const problems = useProblems(id, () => t("missing"));
  const [asked, setAsked] = useState<Asked>();
  const done = {
    onSuccess: async ({ id: entryId }: { id: string }) => {
      await cache.invalidateQueries(api.libraryEntries.pathFilter());
      router.push(`/library/${entryId}` as never);
    },
  };
  const [add, edit] = [
    useMutation(api.libraryEntries.add.mutationOptions(done)),
    useMutation(api.libraryEntries.edit.mutationOptions(done)),
  ];
  const error = add.error ?? edit.error;

  function look(form: HTMLFormElement | null) {
    if (!form) return;
    const { question, value } = readEntryForm(new FormData(form));
    const known = answerValues.find((one) => one === value);
    if (question.en && known) setAsked({ question, value: known });
  }
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { ownerId, ...content } = readEntryForm(new FormData(event.currentTarget));
    const { AddEntry, EditEntry } = await import("@candor/domain/library-entries/inputs");
    if (!entry) {
      const checked = problems.check(AddEntry, content);
      if (checked) add.mutate(checked);
      return;
    }
    const change = { ...content, entryId: entry.id, basedOn: entry.number, ...(ownerId && { ownerId }) };
    const checked = problems.check(EditEntry, change);
    if (checked) edit.mutate(checked);
  }
  return (
    <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex max-w-2xl flex-col gap-5">
      {error && <Callout tone="danger" role="alert" title={words(error).title} />}
      <EntryFields problems={problems} entry={entry} onLeave={look} />
      {asked && <Alike asked={asked} entryId={entry?.id} />}
      <ScopeFields problems={problems} entry={entry} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" loading={add.isPending || edit.isPending}>
          {actions("save")}
        </Button>
        <Button href={entry ? `/library/${entry.id}` : "/library"}>{actions("cancel")}</Button>
      </div>
    </form>
  );
}

function Alike({ asked, entryId }: { asked: Asked; entryId: string | undefined }) {
  const [api, t, locale] = [useApi(), useTranslations("libraryEntries"), useLocale()];
  const { data } = useQuery(api.libraryEntries.alike.queryOptions({ ...asked, ...(entryId && { entryId }) }));
  const [first] = data ?? [];
  if (!first) return null;
  const said = localised(first.question, locale);
  return (
    <Callout
      tone="warning"
      role="status"
      title={t(first.isContradiction ? "contradicts" : first.isSame ? "known" : "similar")}
    >
      <TextLink href={`/library/${first.id}`} lang={said.lang}>
        {said.text}
      </TextLink>{" "}
      {t(`values.${first.value}`)}
    </Callout>
  );
}
