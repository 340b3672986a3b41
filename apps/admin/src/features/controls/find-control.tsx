"use client";

import type { MapControl } from "@candor/domain/controls/inputs";
import { Button } from "@candor/ui/button";
import { SearchField } from "@candor/ui/search-field";
import { Select } from "@candor/ui/select";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Control } from "./control.tsx";
import { useChanged } from "./use-changed.ts";

const relations: MapControl["relation"][] = ["equal", "equivalent", "subset", "superset", "intersects"];

/** A control of another framework, and what this one is to it. */
export function FindControl({ control }: { control: Control }) {
  const [api, t, actions] = [useApi(), useTranslations("controls"), useTranslations("actions")];
  const [words, setWords] = useState("");
  const [relation, setRelation] = useState<MapControl["relation"]>("equal");
  const search = useDeferredValue(words.trim());
  const { data } = useQuery({
    ...api.controls.list.queryOptions({ search, limit: 20 }),
    enabled: search.length > 1,
    placeholderData: keepPreviousData,
  });
  const map = useMutation(api.controls.map.mutationOptions(useChanged()));
  const known = new Set(control.mappings.map(({ id }) => id));
  const found = (data?.rows ?? []).filter(
    ({ id, frameworkId }) => frameworkId !== control.frameworkId && !known.has(id),
  );
  return (
    <div className="flex flex-col gap-2">
      <Select
        aria-label={t("relation")}
        value={relation}
        onChange={(event) => setRelation(event.target.value as MapControl["relation"])}
      >
        {relations.map((one) => (
          <option key={one} value={one}>
            {t(`relationWords.${one}`)}
          </option>
        ))}
      </Select>
      <SearchField
        label={t("findControl")}
        placeholder={t("searchHint")}
        clearLabel={actions("clear")}
        value={words}
        onValueChange={setWords}
      />
      {search.length > 1 && data && found.length === 0 && <p className="text-sm text-muted">{t("foundNothing")}</p>}
      {search.length > 1 && (
        <ul className="flex flex-col gap-1">
          {found.map(({ id, label, title, framework }) => (
            <li key={id} className="flex items-center gap-2">
              <span className="me-auto min-w-0 break-words">
                <span className="text-sm text-muted">{framework}</span> {label} {title}
              </span>
              <Button size="sm" onClick={() => map.mutate({ controlId: control.id, targetId: id, relation, note: "" })}>
                {actions("add")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
