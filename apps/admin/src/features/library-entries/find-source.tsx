"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { SearchField } from "@candor/ui/search-field";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useEntryChanged } from "./use-entry-changed.ts";

/** What could be cited; nothing is asked before a word is typed. */
export function FindSource({ entryId }: { entryId: string }) {
  const [api, t, actions, locale] = [
    useApi(),
    useTranslations("libraryEntries"),
    useTranslations("actions"),
    useLocale(),
  ];
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const { data } = useQuery({
    ...api.libraryEntries.sources.queryOptions({ entryId, search }),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  });
  const cite = useMutation(api.libraryEntries.cite.mutationOptions(useEntryChanged()));
  const found = [
    ...(data?.documents ?? []).map(({ id, title }) => ({
      kind: "document" as const,
      id,
      name: localised(title, locale),
    })),
    ...(data?.certifications ?? []).map(({ id, number, framework }) => {
      return { kind: "certification" as const, id, name: { text: `${framework}, ${number}`, lang: undefined } };
    }),
    ...(data?.controls ?? []).map(({ id, label, title, framework }) => {
      return { kind: "control" as const, id, name: { text: `${framework} ${label}: ${title}`, lang: undefined } };
    }),
    ...(data?.statements ?? []).map(({ id, trackingId, text }) => {
      const said = localised(text, locale);
      return { kind: "statement" as const, id, name: { text: `${trackingId}: ${said.text}`, lang: said.lang } };
    }),
  ];
  return (
    <div className="flex flex-col gap-2">
      <SearchField
        label={t("findSource")}
        placeholder={t("findSourceHint")}
        clearLabel={actions("clear")}
        value={words}
        onValueChange={setWords}
      />
      {search.length > 1 && data && found.length === 0 && <p className="text-sm text-muted">{t("foundNothing")}</p>}
      {search.length > 1 && (
        <ul className="flex flex-col gap-1">
          {found.map(({ kind, id, name }) => (
            <li key={id} className="flex items-center gap-2">
              <Badge>{t(`kinds.${kind}`)}</Badge>
              <span lang={name.lang} className="me-auto line-clamp-2 min-w-0 break-words">
                {name.text}
              </span>
              <Button size="sm" onClick={() => cite.mutate({ entryId, source: { kind, id } })}>
                {actions("add")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
