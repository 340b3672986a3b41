import { getTranslations } from "next-intl/server";
import { ExposureList } from "../../../features/exposures/exposure-list.tsx";
import { readFilters } from "../../../features/exposures/read-filters.ts";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("exposures"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const { sort: _, ...counted } = filters;
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(
    api.exposures.list.queryOptions(filters),
    api.exposures.count.queryOptions(counted),
    api.exposures.count.queryOptions({}),
  );
  return (
    <Hydrate>
      <ExposureList since={me.lastVisitAt} />
    </Hydrate>
  );
}
