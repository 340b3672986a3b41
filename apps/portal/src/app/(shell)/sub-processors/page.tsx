import { getTranslations } from "next-intl/server";
import { SubProcessors } from "../../../features/sub-processors/sub-processors.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("subProcessors"))("title") };
}

export default async function Page() {
  await prefetch(
    api.profiles.me.queryOptions(),
    api.subProcessors.list.queryOptions(),
    api.subProcessors.following.queryOptions(),
    api.subProcessors.notices.queryOptions({}),
  );
  return (
    <Hydrate>
      <SubProcessors />
    </Hydrate>
  );
}
