"use client";

import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { IconButton } from "@candor/ui/icon-button";
import { Input } from "@candor/ui/input";
import { Panel } from "@candor/ui/panel";
import { Select } from "@candor/ui/select";
import { textIn } from "@candor/web/text-in";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Entry } from "./entry-fields.tsx";
import { useEntryChanged } from "./use-entry-changed.ts";

/** The words in which customers ask for it: whoever uses them is offered this answer first. */
export function EntryWordings({ entry, mayChange }: { entry: Entry; mayChange: boolean }) {
  const [api, t, words] = [useApi(), useTranslations("libraryEntries"), useErrorWords()];
  const changed = useEntryChanged();
  const add = useMutation(api.libraryEntries.addWording.mutationOptions(changed));
  const remove = useMutation(api.libraryEntries.removeWording.mutationOptions(changed));
  const error = add.error ?? remove.error;
  const own = new Set(Object.values(entry.question));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = textIn(data, "text").trim();
    if (text)
      add.mutate(
        { entryId: entry.id, locale: textIn(data, "locale") === "fr" ? "fr" : "en", text },
        { onSuccess: () => form.reset() },
      );
  }
  return (
    <Panel title={t("wordings")} description={t("wordingsText")}>
      <div className="flex flex-col gap-4">
        {error && <Callout tone="danger" role="alert" title={words(error).title} />}
        <ul className="divide-y divide-line">
          {entry.wordings.map(({ id, locale, text, origin }) => (
            <li key={id} className="flex items-center gap-2 py-2">
              <span lang={locale} className="me-auto min-w-0 break-words">
                {text}
              </span>
              {origin !== "written" && <Badge>{t(`origins.${origin}`)}</Badge>}
              {mayChange && !own.has(text) && (
                <IconButton
                  label={t("removeWording", { text })}
                  icon={<X aria-hidden />}
                  onClick={() => remove.mutate({ wordingId: id })}
                />
              )}
            </li>
          ))}
        </ul>
        {mayChange && (
          <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
            <Field label={t("newWording")} className="min-w-0 grow">
              <Input name="text" maxLength={1_000} autoComplete="off" />
            </Field>
            <Field label={t("language")}>
              <Select name="locale">
                <option value="en">{t("languages.en")}</option>
                <option value="fr">{t("languages.fr")}</option>
              </Select>
            </Field>
            <Button type="submit" loading={add.isPending}>
              {t("addWording")}
            </Button>
          </form>
        )}
      </div>
    </Panel>
  );
}
