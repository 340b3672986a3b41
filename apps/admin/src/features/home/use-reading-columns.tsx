"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { localised } from "@candor/i18n/localised";
import type { Column } from "@candor/ui/data-table";
import { Time } from "@candor/ui/time";
import { useLocale, useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";

type Row = AdminOutputs["advisories"]["reading"][number];

export function useReadingColumns(): Column<Row>[] {
  const t = useTranslations("home");
  const locale = useLocale();
  const format = useFormat();
  const figure = (n: number) => <span className={n > 0 ? "font-medium" : "text-muted"}>{format.number(n)}</span>;
  return [
    {
      id: "title",
      header: t("advisory"),
      cell: ({ title, trackingId, revision }) => {
        const said = localised(title, locale);
        return (
          <>
            <span lang={said.lang} className="block">
              {said.text}
            </span>
            <span className="block text-xs font-normal text-muted">
              {t("said", { id: trackingId, number: revision })}
            </span>
          </>
        );
      },
    },
    {
      id: "at",
      header: t("published"),
      hideBelow: "md",
      cell: ({ publishedAt }) => <Time {...format.when(publishedAt)} className="whitespace-normal text-muted" />,
    },
    { id: "told", header: t("told"), align: "end", cell: ({ told }) => format.number(told) },
    { id: "unread", header: t("unread"), align: "end", cell: ({ unread }) => figure(unread) },
    {
      id: "unacknowledged",
      header: t("unacknowledged"),
      align: "end",
      cell: ({ unacknowledged }) => figure(unacknowledged),
    },
  ];
}
