"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SplitView } from "@candor/ui/split-view";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Handshake } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { NewButton } from "./new-button.tsx";
import { Notices } from "./notices.tsx";
import { useSubProcessorColumns } from "./use-sub-processor-columns.tsx";

/** Fetched with the first row that is opened. */
const SubProcessorPanel = dynamic(() => import("./sub-processor-panel.tsx").then((part) => part.SubProcessorPanel), {
  loading: () => null,
});

export type SubProcessor = AdminOutputs["subProcessors"]["list"]["rows"][number];
export type Notice = AdminOutputs["subProcessors"]["notices"]["rows"][number];

/** Who handles customers' data, what was announced of them, and who objected. */
export function SubProcessors() {
  const [api, t] = [useApi(), useTranslations("subProcessors")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data } = useSuspenseQuery(api.subProcessors.list.queryOptions());
  const mayChange = me.role === "advisory_admin";
  const open = useSearchParams().get("subProcessor");
  const chosen = data.rows.find(({ id }) => id === open);
  const shown = data.rows.filter(({ state }) => state === "current" || state === "upcoming").length;
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={t("staff.answer", { current: shown })}
        subtitle={t("staff.subtitle", { open: data.upcoming.filter(({ isOpen }) => isOpen).length })}
        actions={mayChange && <NewButton />}
      />
      <SplitView
        list={
          <DataTable
            label={t("list")}
            columns={useSubProcessorColumns()}
            rows={data.rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => `/sub-processors?subProcessor=${id}`}
            openId={chosen?.id}
            empty={
              <EmptyState icon={<Handshake aria-hidden />} title={t("empty")}>
                {t(mayChange ? "staff.emptyText" : "staff.emptyTextReader")}
              </EmptyState>
            }
          />
        }
        detail={
          chosen && <SubProcessorPanel key={chosen.id} subProcessor={chosen} today={data.today} mayChange={mayChange} />
        }
      />
      <Notices readsObjections={me.role !== "expert"} />
    </div>
  );
}
