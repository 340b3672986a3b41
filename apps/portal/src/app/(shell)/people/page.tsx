import { getTranslations } from "next-intl/server";
import { Members } from "../../../features/members/members.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("members"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions(), api.members.count.queryOptions({}), api.members.list.queryOptions({}));
  return (
    <Hydrate>
      <Members />
    </Hydrate>
  );
}
