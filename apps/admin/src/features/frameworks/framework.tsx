"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Button } from "@candor/ui/button";
import { type Column, DataTable } from "@candor/ui/data-table";
import { EmptyState } from "@candor/ui/empty-state";
import { PageHeader } from "@candor/ui/page-header";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { ControlStatus } from "@candor/web/control-status";
import { MoreRows } from "@candor/web/more-rows";
import { usePages } from "@candor/web/use-pages";
import { keepPreviousData, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Download, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { useApi } from "../../trpc/client.tsx";
import type { Framework } from "./frameworks.tsx";

type Row = AdminOutputs["controls"]["list"]["rows"][number];
type Props = { slug: string; mayChange: boolean };
const nothing = { rows: [], next: null };

/** The controls of one framework, in its own order. */
export function FrameworkPage({ slug, mayChange }: Props) {
  const { data: frameworks } = useSuspenseQuery(useApi().frameworks.list.queryOptions());
  const framework = frameworks.find((one) => one.slug === slug);
  return framework && <Controls framework={framework} mayChange={mayChange} />;
}

function Controls({ framework, ...rights }: { framework: Framework } & Omit<Props, "slug">) {
  const [api, cache, t, c, actions] = [
    useApi(),
    useQueryClient(),
    useTranslations("frameworks"),
    useTranslations("controls"),
    useTranslations("actions"),
  ];
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const input = { frameworkId: framework.id, ...(search && { search }) };
  const { data: first = nothing, isPending } = useQuery({
    ...api.controls.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.controls.list.queryOptions({ ...input, after })),
  );
  return (
    <div className="flex flex-col gap-5">
      <Header framework={framework} {...rights} />
      <Toolbar label={c("filters")}>
        <SearchField
          slashKey
          label={c("search")}
          placeholder={c("searchHint")}
          clearLabel={actions("clear")}
          value={words}
          onValueChange={setWords}
        />
      </Toolbar>
      <DataTable
        label={c("list")}
        columns={useColumns()}
        rows={rows}
        loading={isPending}
        rowId={({ id }) => id}
        rowHref={({ id }) => `/controls/${id}`}
        empty={<EmptyState title={t("noControls")}>{t("noControlsText")}</EmptyState>}
        footer={more.onMore && <MoreRows {...more} count={rows.length} />}
      />
    </div>
  );
}

function Header({ framework, mayChange }: { framework: Framework } & Omit<Props, "slug">) {
  const [t, c, navigation] = [
    useTranslations("frameworks"),
    useTranslations("controls"),
    useTranslations("navigation"),
  ];
  const { id, slug, name, edition, publisher, met, controls, notApplicable, open: unmet, unassessed } = framework;
  const full = [name, edition].filter(Boolean).join(" ");
  return (
    <PageHeader
      above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("title"), href: "/frameworks" }]} />}
      title={full}
      answer={c("answer", { framework: full, met, total: controls - notApplicable })}
      subtitle={c("rest", { unmet, unassessed, notApplicable })}
      meta={publisher && <span>{publisher}</span>}
      actions={
        <>
          {mayChange &&
            (["oscal", "cyclonedx"] as const).map((format) => (
              <Button
                key={format}
                href={`/controls/export?framework=${id}&format=${format}`}
                file
                icon={<Download aria-hidden />}
              >
                {c(`exports.${format}`)}
              </Button>
            ))}
          {mayChange && (
            <Button variant="primary" href={`/frameworks/${slug}/import`} icon={<Upload aria-hidden />}>
              {t("import.action")}
            </Button>
          )}
        </>
      }
    />
  );
}

function useColumns(): Column<Row>[] {
  const t = useTranslations("controls.columns");
  return [
    {
      id: "control",
      header: t("control"),
      cell: ({ label, title, section }) => (
        <span className="flex flex-col">
          <span>
            <span className="me-2 font-mono text-sm font-normal text-muted">{label}</span>
            {title}
          </span>
          {section && <span className="text-sm font-normal text-muted">{section}</span>}
        </span>
      ),
    },
    {
      id: "status",
      header: t("status"),
      cell: ({ status, verifiedOn }) => <ControlStatus status={status} verifiedOn={verifiedOn} />,
    },
  ];
}
