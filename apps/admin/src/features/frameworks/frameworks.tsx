"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { useDay } from "@candor/web/use-day";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { ListChecks, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import { ImportMappings } from "./import-mappings.tsx";

/** Fetched when somebody begins a new one. */
const FrameworkDialog = dynamic(() => import("./framework-dialog.tsx").then((part) => part.FrameworkDialog), {
  loading: () => null,
});

export type Framework = AdminOutputs["frameworks"]["list"][number];

/** What the provider answers to: a few dozen rows, so they come whole. */
export function Frameworks({ mayChange }: { mayChange: boolean }) {
  const [t, [isNew, setIsNew]] = [useTranslations("frameworks"), useState(false)];
  const { data: frameworks } = useSuspenseQuery(useApi().frameworks.list.queryOptions());
  const begin = mayChange && (
    <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setIsNew(true)}>
      {t("new")}
    </Button>
  );
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={t("answer", {
          count: frameworks.length,
          met: frameworks.reduce((sum, { met }) => sum + met, 0),
          total: frameworks.reduce((sum, { controls, notApplicable }) => sum + controls - notApplicable, 0),
        })}
        subtitle={t("intro")}
        actions={frameworks.length > 0 && begin}
      />
      <DataTable
        label={t("list")}
        columns={useColumns()}
        rows={frameworks}
        rowId={({ slug }) => slug}
        rowHref={({ slug }) => `/frameworks/${slug}`}
        empty={
          <EmptyState icon={<ListChecks aria-hidden />} title={t("empty")} action={begin}>
            {t("emptyText")}
          </EmptyState>
        }
      />
      {mayChange && frameworks.length > 1 && <ImportMappings />}
      {isNew && <FrameworkDialog others={frameworks} onClose={() => setIsNew(false)} />}
    </div>
  );
}

function useColumns(): Column<Framework>[] {
  const [t, format, dayOf] = [useTranslations("frameworks.columns"), useFormat(), useDay()];
  return [
    {
      id: "framework",
      header: t("framework"),
      cell: ({ name, edition, slug }) => (
        <span className="flex flex-col">
          {[name, edition].filter(Boolean).join(" ")}
          <span className="font-mono text-xs font-normal text-muted">{slug}</span>
        </span>
      ),
    },
    { id: "controls", header: t("controls"), align: "end", cell: ({ controls }) => format.number(controls) },
    { id: "met", header: t("met"), align: "end", cell: ({ met }) => format.number(met) },
    { id: "open", header: t("open"), align: "end", hideBelow: "md", cell: ({ open }) => format.number(open) },
    {
      id: "unassessed",
      header: t("unassessed"),
      align: "end",
      hideBelow: "md",
      cell: ({ unassessed }) => format.number(unassessed),
    },
    {
      id: "verified",
      header: t("verified"),
      align: "end",
      hideBelow: "lg",
      cell: ({ verifiedOn }) => (verifiedOn ? dayOf(verifiedOn) : <span className="text-muted">–</span>),
    },
  ];
}
