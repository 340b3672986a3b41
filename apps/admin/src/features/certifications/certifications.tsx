"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { stateOf } from "@candor/domain/certifications/inputs";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { CertificationState } from "@candor/web/certification-state";
import { MoreRows } from "@candor/web/more-rows";
import { useNow } from "@candor/web/use-now";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Award, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

export type Row = AdminOutputs["certifications"]["list"]["rows"][number];

/** Every certificate, those that last longest first. */
export function Certifications({ from }: { from: string }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("certifications")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: first } = useSuspenseQuery(api.certifications.list.queryOptions({}));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.certifications.list.queryOptions({ after })),
  );
  const now = useNow(
    from,
    rows.map(({ timeZone }) => timeZone),
  );
  const ending = rows.filter((row) => row.releasedAt && stateOf(row, now).state === "expiring").length;
  const columns = useColumns(now);
  const add = me.role === "advisory_admin" && (
    <Button href="/certifications/new" variant="primary" icon={<Plus aria-hidden />}>
      {t("admin.new")}
    </Button>
  );
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={t("title")}
        answer={t("admin.answer", { count: ending })}
        subtitle={t("admin.intro")}
        actions={add}
      />
      <DataTable
        label={t("list")}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/certifications/${id}`}
        empty={<EmptyState icon={<Award aria-hidden />} title={t("emptyTitle")} action={add} />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(now: Date): Column<Row>[] {
  const t = useTranslations("certifications");
  return [
    {
      id: "framework",
      header: t("columns.framework"),
      cell: ({ framework, number }) => (
        <span className="flex flex-col">
          {[framework.name, framework.edition].filter(Boolean).join(" ")}
          <span className="font-mono text-xs font-normal text-muted">{number}</span>
        </span>
      ),
    },
    {
      id: "state",
      header: t("columns.state"),
      cell: (row) => <CertificationState certificate={row} now={now} />,
    },
    { id: "auditor", header: t("columns.auditor"), cell: ({ auditor }) => auditor },
    { id: "places", header: t("columns.places"), cell: ({ scopes }) => t("places", { count: scopes.length }) },
    { id: "owner", header: t("columns.owner"), cell: ({ owner }) => owner?.name ?? "" },
  ];
}
