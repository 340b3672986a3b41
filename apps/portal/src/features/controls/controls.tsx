"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SplitView } from "@candor/ui/split-view";
import { ControlStatus } from "@candor/web/control-status";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useDeferredValue, useMemo } from "react";
import { useApi } from "../../trpc/client.tsx";
import { ControlFilters } from "./control-filters.tsx";
import { chosenFramework, type Filters, filtersHref, readFilters, toInput } from "./read-filters.ts";

/** Fetched with the first row that is opened. */
const ControlPanel = dynamic(() => import("./control-panel.tsx").then((part) => part.ControlPanel), {
  loading: () => null,
});

export type Framework = PortalOutputs["frameworks"]["list"][number];
type Row = PortalOutputs["controls"]["list"]["rows"][number];

/** How the provider answers to each framework. The address says which, and what is open beside the list. */
export function Controls() {
  const [api, t] = [useApi(), useTranslations("controls")];
  const { data: frameworks } = useSuspenseQuery(api.frameworks.list.queryOptions());
  const { filters } = useAddress();
  const framework = chosenFramework(frameworks, filters);
  if (framework) return <OfFramework framework={framework} frameworks={frameworks} />;
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t("title")} />
      <EmptyState icon={<ListChecks aria-hidden />} title={t("empty")}>
        {t("emptyText")}
      </EmptyState>
    </div>
  );
}

function OfFramework({ framework, frameworks }: { framework: Framework; frameworks: Framework[] }) {
  const [api, cache, t, states] = [useApi(), useQueryClient(), useTranslations("controls"), useTranslations("states")];
  const { filters: chosen, open, go } = useAddress();
  const input = useDeferredValue(toInput(chosen, framework.id));
  const { data: first } = useSuspenseQuery(api.controls.list.queryOptions(input));
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.controls.list.queryOptions({ ...input, after })),
  );
  const { name, edition, met, controls, notApplicable, open: unmet, unassessed } = framework;
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t("title")}
        answer={t("answer", {
          framework: [name, edition].filter(Boolean).join(" "),
          met,
          total: controls - notApplicable,
        })}
        subtitle={t("rest", { unmet, unassessed, notApplicable })}
      />
      <ControlFilters
        filters={chosen}
        framework={framework}
        frameworks={frameworks}
        onChange={(next) => go(next, null)}
      />
      <SplitView
        list={
          <DataTable
            label={t("list")}
            columns={useColumns()}
            rows={rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => filtersHref(chosen, id)}
            onOpen={({ id }) => go(chosen, id)}
            openId={open ?? undefined}
            empty={<EmptyState title={states("noResults")}>{states("noResultsHint")}</EmptyState>}
            footer={more.onMore && <MoreRows {...more} count={rows.length} />}
          />
        }
        detail={open && <ControlPanel key={open} controlId={open} onClose={() => go(chosen, null)} />}
      />
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTranslations("controls");
  return [
    {
      id: "control",
      header: t("columns.control"),
      cell: ({ label, title, section }) => (
        <span className="flex flex-col">
          <span>
            <span className="me-2 font-mono text-sm text-muted">{label}</span>
            {title}
          </span>
          {section && <span className="text-sm font-normal text-muted">{section}</span>}
        </span>
      ),
    },
    {
      id: "status",
      header: t("columns.status"),
      className: "w-64",
      cell: ({ status, verifiedOn }) => <ControlStatus status={status} verifiedOn={verifiedOn} />,
    },
  ];
}

function useAddress() {
  const query = useSearchParams();
  const given = useMemo(() => Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])), [query]);
  const open = query.get("open");
  function go(next: Filters, opened: string | null) {
    window.history[opened === open ? "replaceState" : "pushState"](null, "", filtersHref(next, opened));
  }
  return { filters: readFilters(given), open, go };
}
