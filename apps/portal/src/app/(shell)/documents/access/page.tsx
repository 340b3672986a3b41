import { getTranslations } from "next-intl/server";
import { Access } from "../../../../features/grants/access.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("grants"))("own.title") };
}

export default async function Page() {
  await prefetch(
    api.grants.list.queryOptions({}),
    api.accessRequests.mine.queryOptions({}),
    api.agreements.get.queryOptions(),
    api.profiles.me.queryOptions(),
  );
  return (
    <Hydrate>
      <Access />
    </Hydrate>
  );
}
