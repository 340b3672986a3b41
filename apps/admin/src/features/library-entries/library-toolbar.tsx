"use client";

import { FacetFilter } from "@candor/ui/facet-filter";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { useTypedWords } from "@candor/web/use-typed-words";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { addressOf, answerAudiences, entryStates, type Filters } from "./entry-filters.ts";

/** Search and filters; what is asked for stands in the address. */
export function LibraryToolbar({ filters }: { filters: Filters }) {
  const [router, t, actions] = [useRouter(), useTranslations("libraryEntries"), useTranslations("actions")];
  const [words, setWords] = useTypedWords(filters.search ?? "", (search) => addressOf({ ...filters, search }));
  const show = (next: Partial<Filters>) => router.replace(addressOf({ ...filters, ...next }) as never);
  const clear = actions("clear");
  return (
    <Toolbar label={t("filters")}>
      <SearchField label={t("search")} value={words} onValueChange={setWords} clearLabel={clear} />
      <FacetFilter
        label={t("columns.state")}
        clearLabel={clear}
        value={filters.state ? [filters.state] : []}
        onValueChange={(chosen) => show({ state: chosen.at(-1) as Filters["state"] })}
        options={entryStates.map((value) => ({ value, label: t(`states.${value}`) }))}
      />
      <FacetFilter
        label={t("columns.audience")}
        clearLabel={clear}
        value={filters.audiences}
        onValueChange={(chosen) => show({ audiences: chosen as Filters["audiences"] })}
        options={answerAudiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
      />
    </Toolbar>
  );
}
