"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { localised } from "@candor/i18n/localised";
import { CopyButton } from "@candor/ui/copy-button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { FacetFilter } from "@candor/ui/facet-filter";
import { PageHeader } from "@candor/ui/page-header";
import { TextLink } from "@candor/ui/text-link";
import { Time } from "@candor/ui/time";
import { Toolbar } from "@candor/ui/toolbar";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { type Kind, kinds as allKinds, kindsHref } from "./read-kinds.ts";
import { useSentence } from "./use-sentence.ts";

export type Entry = PortalOutputs["disclosures"]["list"]["rows"][number];

export function Activity({ tenant, kinds }: { tenant: string; kinds: Kind[] }) {
  const [api, cache, router] = [useApi(), useQueryClient(), useRouter()];
  const [t, actions] = [useTranslations("disclosures"), useTranslations("actions")];
  const { data: first } = useSuspenseQuery(api.disclosures.list.queryOptions({ kinds }));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.disclosures.list.queryOptions({ kinds, after })),
  );
  return (
    <div className="flex flex-col gap-6">
      <PageHeader title={t("title")} answer={t("answer", { tenant })} subtitle={t("subtitle")} />
      <Toolbar label={t("filter")}>
        <FacetFilter
          label={t("filter")}
          clearLabel={actions("clear")}
          value={kinds}
          options={allKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onValueChange={(chosen) => router.push(kindsHref(chosen) as never, { scroll: false })}
        />
      </Toolbar>
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={rows}
        rowId={({ id }) => id}
        empty={
          <EmptyState icon={<ScrollText aria-hidden />} title={kinds.length > 0 ? t("noMatch") : t("emptyTitle")}>
            {kinds.length > 0 ? undefined : t("empty")}
          </EmptyState>
        }
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function useColumns(): Column<Entry>[] {
  const [t, format, locale, sentence] = [useTranslations("disclosures"), useFormat(), useLocale(), useSentence()];
  return [
    { id: "what", header: t("columns.what"), cell: (entry) => <span>{sentence(entry)}</span> },
    {
      id: "advisory",
      header: t("columns.advisory"),
      cell: ({ trackingId, title }) => {
        if (!trackingId) return null;
        const shown = title && localised(title, locale);
        return (
          <TextLink quiet href={`/advisories/${encodeURIComponent(trackingId)}`}>
            <span lang={shown?.lang}>{shown?.text ?? trackingId}</span>
          </TextLink>
        );
      },
    },
    {
      id: "fingerprint",
      header: t("columns.fingerprint"),
      hideBelow: "lg",
      cell: ({ hash }) => (
        <span className="flex items-center gap-1 font-mono text-xs text-muted" title={t("fingerprintHint")}>
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
