import { getTranslations } from "next-intl/server";
import { isSignedIn } from "../../../door.ts";
import { filtersOf } from "../../../features/documents/document-filters.ts";
import { Documents } from "../../../features/documents/documents.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("documents"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const filters = filtersOf(await searchParams);
  const [isMember] = await Promise.all([
    isSignedIn(),
    prefetch(api.documents.list.queryOptions(filters), api.documents.count.queryOptions()),
  ]);
  return (
    <Hydrate>
      <Documents key={JSON.stringify({ ...filters, search: "" })} isMember={isMember} filters={filters} />
    </Hydrate>
  );
}
