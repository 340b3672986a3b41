"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { SearchField } from "@candor/ui/search-field";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useChanged } from "./use-changed.ts";

/** Released documents that are not named yet; nothing is asked before a word is typed. */
export function FindDocument({ certificationId }: { certificationId: string }) {
  const [api, t, actions, locale] = [
    useApi(),
    useTranslations("certifications.admin"),
    useTranslations("actions"),
    useLocale(),
  ];
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const isAsked = search.length > 1;
  const { data } = useQuery({
    ...api.certifications.documents.queryOptions({ certificationId, search }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const attach = useMutation(api.certifications.attach.mutationOptions(useChanged()));
  return (
    <div className="flex flex-col gap-2">
      <SearchField
        label={t("findDocument")}
        placeholder={t("findDocumentHint")}
        clearLabel={actions("clear")}
        value={words}
        onValueChange={setWords}
      />
      {isAsked && data?.length === 0 && <p className="text-sm text-muted">{t("foundNothing")}</p>}
      {isAsked && (
        <ul className="flex flex-col gap-1">
          {data?.map(({ id, title }) => {
            const said = localised(title, locale);
            return (
              <li key={id} className="flex items-center gap-2">
                <span lang={said.lang} className="me-auto min-w-0 break-words">
                  {said.text}
                </span>
                <Button size="sm" onClick={() => attach.mutate({ certificationId, documentId: id })}>
                  {actions("add")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
