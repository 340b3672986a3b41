import { getTranslations } from "next-intl/server";
import { Engagements } from "../../../../features/accesses/engagements.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("accesses.everybody"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { search, quiet } = await searchParams;
  const filters = { search: typeof search === "string" ? search.slice(0, 200) : "", isQuiet: quiet === "1" };
  await prefetch(api.accesses.engagement.queryOptions(filters));
  return (
    <Hydrate>
      <Engagements filters={filters} />
    </Hydrate>
  );
}
