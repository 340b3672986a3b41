import { getTranslations } from "next-intl/server";
import { AdvisoryList } from "../../../features/advisories/advisory-list.tsx";
import { readFilters, toInput } from "../../../features/advisories/list-filters.ts";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("advisories"))("list.title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one]),
  );
  const filters = readFilters(new URLSearchParams(pairs));
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(api.advisories.list.queryOptions(toInput(filters)), api.advisories.counts.queryOptions());
  return (
    <Hydrate>
      <AdvisoryList mayWrite={me.role === "advisory_admin" || me.role === "operator"} />
    </Hydrate>
  );
}
