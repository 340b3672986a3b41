import { getTranslations } from "next-intl/server";
import { Controls } from "../../../features/controls/controls.tsx";
import { chosenFramework, readFilters, toInput } from "../../../features/controls/read-filters.ts";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("controls"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const filters = readFilters(await searchParams);
  const framework = chosenFramework(await read(api.frameworks.list.queryOptions()), filters);
  await prefetch(api.frameworks.list.queryOptions());
  if (framework) await prefetch(api.controls.list.queryOptions(toInput(filters, framework.id)));
  return (
    <Hydrate>
      <Controls />
    </Hydrate>
  );
}
