"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { type Column, DataTable } from "@candor/ui/data-table";
import { CopyButton } from "@candor/ui/copy-button";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { evidenceOf } from "./evidence-of.ts";

type Entry = AdminOutputs["disclosures"]["list"]["rows"][number];

/** What the ledger holds of a customer's evidence: each entry with its hash, as the customer reads it. */
export function TenantDisclosures({ tenant }: { tenant: { id: string } }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("disclosures")];
  const input = evidenceOf(tenant.id);
  const { data: first } = useSuspenseQuery(api.disclosures.list.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.disclosures.list.queryOptions({ ...input, after })),
  );
  return (
    <Section title={t("staff.title")} description={t("staff.subtitle")}>
      <DataTable
        label={t("staff.title")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={<EmptyState icon={<ScrollText aria-hidden />} title={t("staff.empty")} />}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </Section>
  );
}

function useColumns(): Column<Entry>[] {
  const [t, format] = [useTranslations("disclosures"), useFormat()];
  return [
    {
      id: "what",
      header: t("columns.what"),
      cell: ({ kind, document }) => (
        <span className="flex flex-col">
          <span>{t(`kinds.${kind}`)}</span>
          {document && <span className="text-sm font-normal text-muted">{document}</span>}
        </span>
      ),
    },
    { id: "who", header: t("staff.who"), cell: ({ member }) => member ?? "–" },
    {
      id: "fingerprint",
      header: t("columns.fingerprint"),
      hideBelow: "lg",
      cell: ({ hash }) => (
        <span className="flex items-center gap-1 font-mono text-xs text-muted">
          {hash.slice(0, 12)}…
          <CopyButton value={hash} label={t("fingerprintHint")} copiedLabel={t("copied")} />
        </span>
      ),
    },
    {
      id: "at",
      header: t("columns.at"),
      align: "end",
      cell: ({ at }) => <Time {...format.when(at)} className="tabular" />,
    },
  ];
}
