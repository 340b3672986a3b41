import { getTranslations } from "next-intl/server";
import { AdvisoryList } from "../../../features/advisories/advisory-list.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("navigation"))("advisories") };
}

type Props = { searchParams: Promise<{ q?: string | string[] }> };

/** For visitors too: they see what is public, a customer what the organisation was told. */
export default async function Page({ searchParams }: Props) {
  const search = [(await searchParams).q ?? ""].flat()[0]?.slice(0, 200) ?? "";
  await prefetch(api.advisories.list.queryOptions({ search: search || undefined }));
  return (
    <Hydrate>
      <AdvisoryList search={search} />
    </Hydrate>
  );
}
