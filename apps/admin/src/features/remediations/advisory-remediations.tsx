"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { RadioGroup } from "@candor/ui/radio-group";
import { Section } from "@candor/ui/section";
import { TextLink } from "@candor/ui/text-link";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { CompleteRemediation } from "./complete-remediation.tsx";

type Row = AdminOutputs["remediations"]["list"]["rows"][number];
type State = "all" | "planned" | "done";
const none: { rows: Row[]; next: string | null } = { rows: [], next: null };
type Props = { advisoryId: string; mayChange: boolean };

/** What is planned and done about an advisory, asset by asset: what customers read as a date comes from here. */
export function AdvisoryRemediations({ advisoryId, mayChange }: Props) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("remediations.list")];
  const [state, setState] = useState<State>("all");
  const input = { advisoryId, limit: 10, ...(state !== "all" && { state }) };
  const { data } = useQuery(api.remediations.list.queryOptions(input));
  const { rows, ...more } = usePages(data ?? none, (after) =>
    cache.fetchQuery(api.remediations.list.queryOptions({ ...input, after })),
  );
  return (
    <Section className="scroll-mt-14" id="remediations" title={t("title")} description={t("hint")}>
      <RadioGroup
        inline
        label={t("show")}
        value={state}
        onValueChange={(next) => setState(next as State)}
        options={(["all", "planned", "done"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <DataTable
        label={t("title")}
        columns={useColumns(advisoryId, mayChange)}
        rows={rows}
        rowId={({ id }) => id}
        loading={!data}
        empty={
          <div className="flex flex-wrap items-center gap-3 p-4">
            <p className="me-auto text-base text-muted">{t(state === "all" ? "none" : "noneSuch")}</p>
            {mayChange && state === "all" && <Button href="/inventory/products">{t("toProducts")}</Button>}
          </div>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(advisoryId: string, mayChange: boolean): Column<Row>[] {
  const [all, format] = [useTranslations("remediations"), useFormat()];
  const when = ({ doneAt, plannedFor }: Row) => {
    if (doneAt) return all("done", { date: format.date(doneAt) });
    return plannedFor ? all("planned", { date: format.date(plannedFor) }) : all("unplanned");
  };
  return [
    {
      id: "asset",
      header: all("list.asset"),
      cell: ({ asset, assetId, service, region }) => (
        <span className="flex min-w-0 flex-col">
          <TextLink quiet href={`/inventory/assets/${assetId}`} className="break-all">
            {asset}
          </TextLink>
          <span className="font-normal text-muted">
            {service}, {region}
          </span>
        </span>
      ),
    },
    { id: "kind", header: all("list.kind"), cell: ({ kind }) => all(`kinds.${kind}`) },
    { id: "when", header: all("list.when"), cell: (row) => when(row) },
    {
      id: "complete",
      header: all("complete.open"),
      hideHeader: true,
      align: "end",
      card: "bare",
      className: "@max-md/table:order-2",
      cell: ({ assetId, doneAt }) =>
        mayChange && !doneAt && <CompleteRemediation advisoryId={advisoryId} selection={{ assetIds: [assetId] }} />,
    },
  ];
}
