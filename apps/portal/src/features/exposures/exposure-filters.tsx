"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { Button } from "@candor/ui/button";
import { FacetFilter } from "@candor/ui/facet-filter";
import { SearchField } from "@candor/ui/search-field";
import { Select } from "@candor/ui/select";
import { SeverityBadge } from "@candor/ui/severity-badge";
import { StatusBadge } from "@candor/ui/status-badge";
import { Toolbar } from "@candor/ui/toolbar";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Filters, filtersHref } from "./read-filters.ts";

type Counts = PortalOutputs["exposures"]["count"];
type Status = keyof Counts["statuses"];
type Severity = keyof Counts["severities"];

type Props = { filters: Filters; open: string | null; counts: Counts; onChange: (filters: Filters) => void };

/** Everything here lives in the address. Typing waits a moment, so that one word is one step back. */
export function ExposureFilters({ filters, open, counts, onChange }: Props) {
  const t = useTranslations();
  const go = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const keys = <K extends string>(tally: Record<K, number>) => Object.keys(tally) as K[];
  return (
    <Toolbar
      label={t("exposures.list.toolbar")}
      end={
        <Button href={filtersHref(filters, open, "/exposure/export")} file icon={<Download aria-hidden />}>
          {t("actions.downloadCsv")}
        </Button>
      }
    >
      <Search search={filters.search ?? ""} onSearch={(search) => go({ search: search || undefined })} />
      <FacetFilter
        label={t("exposures.list.columns.status")}
        clearLabel={t("actions.clear")}
        value={filters.statuses}
        onValueChange={(statuses) => go({ statuses: statuses as Status[] })}
        options={keys<Status>(counts.statuses).map((value) => ({
          value,
          label: <StatusBadge status={value} label={t(`statuses.${value}.word`)} />,
          count: counts.statuses[value],
        }))}
      />
      <FacetFilter
        label={t("exposures.list.columns.severity")}
        clearLabel={t("actions.clear")}
        value={filters.severities}
        onValueChange={(severities) => go({ severities: severities as Severity[] })}
        options={keys<Severity>(counts.severities).map((value) => ({
          value,
          label: <SeverityBadge severity={value} label={t(`severities.${value}`)} />,
          count: counts.severities[value],
        }))}
      />
      <Button
        aria-pressed={filters.unacknowledged}
        className={
          filters.unacknowledged ? "border-accent-text bg-accent-tint text-accent-text hover:bg-accent-tint" : ""
        }
        onClick={() => go({ unacknowledged: !filters.unacknowledged })}
      >
        {t("exposures.list.waiting")}
      </Button>
      <Select
        aria-label={t("exposures.list.state")}
        value={filters.state}
        onChange={(event) => go({ state: event.target.value as Filters["state"] })}
      >
        {(["open", "closed", "all"] as const).map((state) => (
          <option key={state} value={state}>
            {t(`exposures.list.states.${state}`)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t("exposures.list.sort")}
        value={filters.sort}
        onChange={(event) => go({ sort: event.target.value as Filters["sort"] })}
      >
        {(["status", "severity", "changed", "due"] as const).map((sort) => (
          <option key={sort} value={sort}>
            {t(`exposures.list.sorts.${sort}`)}
          </option>
        ))}
      </Select>
    </Toolbar>
  );
}

function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const t = useTranslations();
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed.trim() === search) return;
    const timer = setTimeout(() => onSearch(typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField
      slashKey
      label={t("exposures.list.search")}
      placeholder={t("exposures.list.searchHint")}
      clearLabel={t("actions.clear")}
      value={typed}
      onValueChange={setTyped}
    />
  );
}
