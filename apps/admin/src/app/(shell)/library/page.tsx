import { getTranslations } from "next-intl/server";
import { filtersOf } from "../../../features/library-entries/entry-filters.ts";
import { Library } from "../../../features/library-entries/library.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("libraryEntries"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const filters = filtersOf(await searchParams);
  await prefetch(
    api.profiles.me.queryOptions(),
    api.libraryEntries.count.queryOptions(),
    api.libraryEntries.list.queryOptions(filters),
  );
  return (
    <Hydrate>
      <Library key={JSON.stringify({ ...filters, search: "" })} filters={filters} />
    </Hydrate>
  );
}
