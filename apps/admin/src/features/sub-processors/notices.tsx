"use client";

import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Megaphone } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useRouter, useSearchParams } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import type { Notice } from "./sub-processors.tsx";

/** Fetched with the first notice that is opened. */
const NoticeDrawer = dynamic(() => import("./notice-drawer.tsx").then((part) => part.NoticeDrawer), {
  loading: () => null,
});

export function Notices({ readsObjections }: { readsObjections: boolean }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("subProcessors")];
  const [router, open] = [useRouter(), useSearchParams().get("notice")];
  const { data: first } = useSuspenseQuery(api.subProcessors.notices.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.subProcessors.notices.queryOptions({ after })),
  );
  const notice = rows.find(({ id }) => id === open);
  return (
    <Section title={t("staff.notices")} description={t("staff.noticesHint")}>
      <DataTable
        label={t("staff.notices")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/sub-processors?notice=${id}`}
        openId={open ?? undefined}
        empty={
          <EmptyState icon={<Megaphone aria-hidden />} title={t("pastEmpty")}>
            {t("pastEmptyText")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
      {notice && (
        <NoticeDrawer
          notice={notice}
          readsObjections={readsObjections}
          onClose={() => router.push("/sub-processors" as never, { scroll: false })}
        />
      )}
    </Section>
  );
}

function useColumns(): Column<Notice>[] {
  const [t, format] = [useTranslations("subProcessors"), useFormat()];
  return [
    {
      id: "change",
      header: t("columns.change"),
      cell: ({ change, subProcessor }) => t(`changes.${change}`, { name: subProcessor.name }),
    },
    { id: "effectiveOn", header: t("columns.effectiveOn"), cell: ({ effectiveOn }) => format.day(effectiveOn) },
    {
      id: "objectBy",
      header: t("columns.objectBy"),
      hideBelow: "md",
      cell: ({ change, objectBy }) => (change === "end" ? "–" : format.day(objectBy)),
    },
    {
      id: "objections",
      header: t("columns.objections"),
      align: "end",
      cell: ({ objections }) => format.number(objections),
    },
    {
      id: "publishedAt",
      header: t("columns.publishedAt"),
      hideBelow: "lg",
      align: "end",
      cell: ({ publishedAt }) => <Time {...format.when(publishedAt)} className="tabular" />,
    },
  ];
}
