"use client";

import { localised } from "@candor/i18n/localised";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { useFormat } from "@candor/web/use-format";
import { Handshake } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { SubProcessor } from "./sub-processors.tsx";

export function SubProcessorTable({ rows }: { rows: SubProcessor[] }) {
  const t = useTranslations("subProcessors");
  return (
    <DataTable
      label={t("list")}
      columns={useColumns()}
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState icon={<Handshake aria-hidden />} title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      }
    />
  );
}

function useColumns(): Column<SubProcessor>[] {
  const [t, locale, format] = [useTranslations("subProcessors"), useLocale(), useFormat()];
  const words = (name: "purpose" | "data" | "safeguards"): Column<SubProcessor> => ({
    id: name,
    header: t(`columns.${name}`),
    cell: (row) => {
      const said = localised(row[name], locale);
      return <span lang={said.lang}>{said.text}</span>;
    },
  });
  return [
    { id: "name", header: t("columns.name"), cell: ({ name }) => name },
    words("purpose"),
    words("data"),
    { id: "regions", header: t("columns.regions"), cell: ({ regions }) => format.places(regions) },
    words("safeguards"),
    {
      id: "since",
      header: t("columns.since"),
      align: "end",
      cell: ({ startsOn, endsOn }) => (
        <span className="flex flex-col">
          {format.day(startsOn)}
          {endsOn && <span className="text-muted">{t("states.ending", { day: format.day(endsOn) })}</span>}
        </span>
      ),
    },
  ];
}
