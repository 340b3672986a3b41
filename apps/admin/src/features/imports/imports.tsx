"use client";

import type { AdminOutputs } from "@candor/api/admin";
import type { ImportKind } from "./send-file.ts";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { ImportState, isOpen } from "./import-state.tsx";
import { UploadForm } from "./upload-form.tsx";
import { useChangeWords } from "./use-change-words.ts";

type Row = AdminOutputs["imports"]["list"]["rows"][number];
type Props = { mayImport: boolean; initialKind: ImportKind; initialTarget: string };
const pollMs = 1000;

export function Imports({ mayImport, ...initial }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("imports")];
  const { data: first } = useSuspenseQuery({
    ...api.imports.list.queryOptions({}),
    refetchInterval: ({ state }) => (state.data?.rows.some(isOpen) ? pollMs : false),
  });
  const { rows, ...more } = usePages(first, (after) => cache.fetchQuery(api.imports.list.queryOptions({ after })));
  const running = first.rows.filter(isOpen).length;
  const failed = first.rows.filter(({ state }) => state === "failed").length;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={rows.length > 0 ? t("answer", { running, failed }) : undefined}
        subtitle={t("intro")}
      />
      {mayImport && <UploadForm {...initial} />}
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/imports/${id}`}
        empty={
          <EmptyState icon={<Upload aria-hidden />} title={t("empty.title")}>
            {t("empty.text")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const [t, format, changeWords] = [useTranslations("imports"), useFormat(), useChangeWords()];
  return [
    {
      id: "file",
      header: t("columns.file"),
      cell: ({ filename, kind, target }) => (
        <span className="flex min-w-0 flex-col">
          <span className="font-medium break-all">{filename}</span>
          <span className="font-normal text-muted">{[t(`kinds.${kind}`), target].filter(Boolean).join(" · ")}</span>
        </span>
      ),
    },
    {
      id: "state",
      header: t("columns.state"),
      cell: (one) => (
        <span className="flex min-w-36 flex-col items-start gap-1">
          <ImportState one={one} className="w-full" />
        </span>
      ),
    },
    {
      id: "changes",
      header: t("columns.changes"),
      cell: ({ state, changes, errorCount }) => {
        if (state === "failed") return <span className="text-danger">{t("errorCount", { count: errorCount })}</span>;
        return changes ? changeWords(changes) : <span className="text-muted">–</span>;
      },
    },
    { id: "by", header: t("columns.by"), hideBelow: "lg", cell: ({ by }) => by },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      hideBelow: "md",
      cell: ({ createdAt }) => <Time {...format.when(createdAt)} relative={undefined} className="tabular" />,
    },
  ];
}
