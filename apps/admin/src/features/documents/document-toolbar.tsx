"use client";

import { Button } from "@candor/ui/button";
import { Checkbox } from "@candor/ui/checkbox";
import { FacetFilter } from "@candor/ui/facet-filter";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { useTypedWords } from "@candor/web/use-typed-words";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useApi } from "../../trpc/client.tsx";
import { addressOf, type Filters, filtersOf, isFiltered } from "./document-filters.ts";
import { classifications, documentKinds, documentStates } from "./document-words.ts";

/** Search and filters; what is asked for stands in the address. */
export function DocumentToolbar({ filters }: { filters: Filters }) {
  const [api, router, t, actions] = [useApi(), useRouter(), useTranslations("documents"), useTranslations("actions")];
  const { data: services } = useSuspenseQuery(api.services.list.queryOptions());
  const { data: people } = useSuspenseQuery(api.staff.list.queryOptions({ limit: 100 }));
  const [words, setWords] = useTypedWords(filters.search ?? "", (search) => addressOf({ ...filters, search }));
  const show = (next: Partial<Filters>) => router.replace(addressOf({ ...filters, ...next }) as never);
  const clear = actions("clear");
  return (
    <Toolbar label={t("staff.filters")}>
      <SearchField label={t("staff.search")} value={words} onValueChange={setWords} clearLabel={clear} />
      <FacetFilter
        label={t("staff.state")}
        clearLabel={clear}
        value={filters.states}
        onValueChange={(chosen) => show({ states: chosen as Filters["states"] })}
        options={documentStates.map((value) => ({ value, label: t(`staff.states.${value}`) }))}
      />
      <FacetFilter
        label={t("columns.class")}
        clearLabel={clear}
        value={filters.classifications}
        onValueChange={(chosen) => show({ classifications: chosen as Filters["classifications"] })}
        options={classifications.map((value) => ({ value, label: t(`classifications.${value}`) }))}
      />
      <FacetFilter
        label={t("staff.kind")}
        clearLabel={clear}
        value={filters.kinds}
        onValueChange={(chosen) => show({ kinds: chosen as Filters["kinds"] })}
        options={documentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <FacetFilter
        label={t("staff.service")}
        clearLabel={clear}
        value={filters.serviceId ? [filters.serviceId] : []}
        onValueChange={(chosen) => show({ serviceId: chosen.at(-1) })}
        options={services.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FacetFilter
        label={t("staff.owner")}
        clearLabel={clear}
        value={filters.ownerId ? [filters.ownerId] : []}
        onValueChange={(chosen) => show({ ownerId: chosen.at(-1) })}
        options={people.rows.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checkbox
        label={t("staff.ending")}
        checked={filters.ending}
        onChange={(event) => show({ ending: event.target.checked })}
      />
      {isFiltered(filters) && (
        <Button
          variant="link"
          onClick={() => {
            setWords("");
            show({ ...filtersOf({}), search: "", serviceId: undefined, ownerId: undefined, waiting: filters.waiting });
          }}
        >
          {actions("clearFilters")}
        </Button>
      )}
    </Toolbar>
  );
}
