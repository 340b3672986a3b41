import { getTranslations } from "next-intl/server";
import { filtersOf } from "../../../features/documents/document-filters.ts";
import { Documents } from "../../../features/documents/documents.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("documents"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const filters = filtersOf(await searchParams);
  await prefetch(
    api.profiles.me.queryOptions(),
    api.documents.list.queryOptions(filters),
    api.documents.count.queryOptions(),
    api.services.list.queryOptions(),
    api.staff.list.queryOptions({ limit: 100 }),
  );
  return (
    <Hydrate>
      <Documents key={JSON.stringify({ ...filters, search: "" })} filters={filters} />
    </Hydrate>
  );
}
