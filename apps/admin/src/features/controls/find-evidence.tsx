"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { SearchField } from "@candor/ui/search-field";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { useChanged } from "./use-changed.ts";

/** Documents and statements that are not cited yet; nothing is asked before a word is typed. */
export function FindEvidence({ controlId }: { controlId: string }) {
  const [api, t, actions, locale] = [useApi(), useTranslations("controls"), useTranslations("actions"), useLocale()];
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const { data } = useQuery({
    ...api.controls.evidence.queryOptions({ controlId, search }),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  });
  const cite = useMutation(api.controls.cite.mutationOptions(useChanged()));
  const found = [
    ...(data?.documents ?? []).map(({ id, title }) => {
      return { evidence: { kind: "document" as const, id }, name: localised(title, locale) };
    }),
    ...(data?.statements ?? []).map(({ id, trackingId, n }) => {
      const name = { text: t("statement", { trackingId, n }), lang: undefined };
      return { evidence: { kind: "statement" as const, id }, name };
    }),
  ];
  return (
    <div className="flex flex-col gap-2">
      <SearchField
        label={t("findEvidence")}
        placeholder={t("findEvidenceHint")}
        clearLabel={actions("clear")}
        value={words}
        onValueChange={setWords}
      />
      {search.length > 1 && data && found.length === 0 && <p className="text-sm text-muted">{t("foundNothing")}</p>}
      {search.length > 1 && (
        <ul className="flex flex-col gap-1">
          {found.map(({ evidence, name }) => (
            <li key={evidence.id} className="flex items-center gap-2">
              <span lang={name.lang} className="me-auto min-w-0 break-words">
                {name.text}
              </span>
              <Button size="sm" onClick={() => cite.mutate({ controlId, evidence })}>
                {actions("add")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
