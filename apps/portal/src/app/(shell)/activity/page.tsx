import { getTranslations } from "next-intl/server";
import { Activity } from "../../../features/disclosures/activity.tsx";
import { readKinds } from "../../../features/disclosures/read-kinds.ts";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("disclosures"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const kinds = readKinds((await searchParams).kind);
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(api.disclosures.list.queryOptions({ kinds }));
  return (
    <Hydrate>
      <Activity tenant={me.tenant?.name ?? ""} kinds={kinds} />
    </Hydrate>
  );
}
