"use client";

import { Checkbox } from "@candor/ui/checkbox";
import { FacetFilter } from "@candor/ui/facet-filter";
import { SearchField } from "@candor/ui/search-field";
import { Toolbar } from "@candor/ui/toolbar";
import { useTypedWords } from "@candor/web/use-typed-words";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { addressOf, documentKinds, type Filters } from "./document-filters.ts";

/** Search and filters; what is asked for stands in the address. */
export function DocumentToolbar({ filters, isMember }: { filters: Filters; isMember: boolean }) {
  const [router, t, actions] = [useRouter(), useTranslations("documents"), useTranslations("actions")];
  const [words, setWords] = useTypedWords(filters.search ?? "", (search) => addressOf({ ...filters, search }));
  const show = (next: Partial<Filters>) => router.replace(addressOf({ ...filters, ...next }) as never);
  const clear = actions("clear");
  return (
    <Toolbar label={t("filters")}>
      <SearchField label={t("search")} value={words} onValueChange={setWords} clearLabel={clear} />
      <FacetFilter
        label={t("kind")}
        clearLabel={clear}
        value={filters.kinds}
        onValueChange={(chosen) => show({ kinds: chosen as Filters["kinds"] })}
        options={documentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Checkbox
        label={t("onlyOpen")}
        checked={filters.open}
        onChange={(event) => show({ open: event.target.checked })}
      />
      {isMember && (
        <Checkbox
          label={t("onlyMine")}
          checked={filters.mine}
          onChange={(event) => show({ mine: event.target.checked })}
        />
      )}
    </Toolbar>
  );
}
