import { getTranslations } from "next-intl/server";
import { ExposureList } from "../../../features/exposures/exposure-list.tsx";
import { countedBy, readFilters } from "../../../features/exposures/read-filters.ts";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("exposures"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const [me] = await Promise.all([
    read(api.profiles.me.queryOptions()),
    prefetch(
      api.exposures.list.queryOptions(filters),
      api.exposures.count.queryOptions(countedBy(filters)),
      api.exposures.count.queryOptions({}),
    ),
  ]);
  return (
    <Hydrate>
      <ExposureList since={me.lastVisitAt} />
    </Hydrate>
  );
}
