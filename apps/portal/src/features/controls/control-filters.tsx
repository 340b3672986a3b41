"use client";

import { Button } from "@candor/ui/button";
import { FacetFilter } from "@candor/ui/facet-filter";
import { SearchField } from "@candor/ui/search-field";
import { Select } from "@candor/ui/select";
import { Toolbar } from "@candor/ui/toolbar";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Framework } from "./controls.tsx";
import { type Filters, statuses } from "./read-filters.ts";

type Props = {
  filters: Filters;
  framework: Framework;
  frameworks: Framework[];
  onChange: (filters: Filters) => void;
};

export function ControlFilters({ filters, framework, frameworks, onChange }: Props) {
  const [t, actions] = [useTranslations("controls"), useTranslations("actions")];
  return (
    <Toolbar label={t("filters")} end={<Exports framework={framework} />}>
      <Select
        aria-label={t("framework")}
        value={framework.slug}
        onChange={(event) => onChange({ framework: event.target.value, search: "", statuses: [] })}
      >
        {frameworks.map(({ slug, name, edition }) => (
          <option key={slug} value={slug}>
            {[name, edition].filter(Boolean).join(" ")}
          </option>
        ))}
      </Select>
      <Search search={filters.search} onSearch={(search) => onChange({ ...filters, search })} />
      <FacetFilter
        label={t("columns.status")}
        clearLabel={actions("clear")}
        value={filters.statuses}
        onValueChange={(chosen) => onChange({ ...filters, statuses: chosen as Filters["statuses"] })}
        options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
    </Toolbar>
  );
}

/** Two languages of machines for the same facts. */
function Exports({ framework: { id } }: { framework: Framework }) {
  const t = useTranslations("controls");
  return (["oscal", "cyclonedx"] as const).map((format) => (
    <Button
      key={format}
      href={`/controls/export?framework=${id}&format=${format}`}
      file
      icon={<Download aria-hidden />}
    >
      {t(`exports.${format}`)}
    </Button>
  ));
}

/** Typing waits a moment, so that one word is one step back. */
function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const [t, actions] = [useTranslations("controls"), useTranslations("actions")];
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed.trim() === search) return;
    const timer = setTimeout(() => onSearch(typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField
      slashKey
      label={t("search")}
      placeholder={t("searchHint")}
      clearLabel={actions("clear")}
      value={typed}
      onValueChange={setTyped}
    />
  );
}
