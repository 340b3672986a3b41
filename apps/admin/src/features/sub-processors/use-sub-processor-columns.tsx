"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import type { Column } from "@candor/ui/data-table";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { SubProcessor } from "./sub-processors.tsx";

export function useSubProcessorColumns(): Column<SubProcessor>[] {
  const [t, locale, format] = [useTranslations("subProcessors"), useLocale(), useFormat()];
  return [
    {
      id: "name",
      header: t("columns.name"),
      cell: ({ name, purpose }) => {
        const said = localised(purpose, locale);
        return (
          <span className="flex flex-col">
            {name}
            <span lang={said.lang} className="font-normal text-muted">
              {said.text}
            </span>
          </span>
        );
      },
    },
    { id: "regions", header: t("columns.regions"), hideBelow: "md", cell: ({ regions }) => format.places(regions) },
    { id: "state", header: t("columns.state"), cell: (row) => <State row={row} /> },
  ];
}

const tones = { draft: "neutral", upcoming: "info", current: "success", ending: "warning", ended: "neutral" } as const;

function State({ row: { state, startsOn, endsOn } }: { row: SubProcessor }) {
  const [t, format] = [useTranslations("subProcessors.states"), useFormat()];
  const shown = state === "current" && endsOn ? "ending" : state;
  return (
    <Badge tone={tones[shown]}>
      {t(shown, { day: format.day(shown === "upcoming" ? startsOn : (endsOn ?? startsOn)) })}
    </Badge>
  );
}
