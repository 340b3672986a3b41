"use client";

import { DataTable } from "@candor/ui/data-table";
import { Panel } from "@candor/ui/panel";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { useReadingColumns } from "./use-reading-columns.tsx";

/** What was said last, and by how many it has not been opened or acknowledged. */
export function ReadingPanel() {
  const t = useTranslations("home");
  const { data } = useSuspenseQuery(useApi().advisories.reading.queryOptions());
  const columns = useReadingColumns();
  return (
    <Panel flush title={t("reading")} description={t("readingHint")}>
      <DataTable
        flush
        label={t("reading")}
        columns={columns}
        rows={data}
        rowId={({ id }) => id}
        rowHref={({ trackingId }) => `/advisories/${encodeURIComponent(trackingId)}`}
        empty={<p className="px-4 py-5 text-base text-muted">{t("readingEmpty")}</p>}
      />
    </Panel>
  );
}
