import { getTranslations } from "next-intl/server";
import { Faqs } from "../../../features/faqs/faqs.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("faqs"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions(), api.faqs.list.queryOptions());
  return (
    <Hydrate>
      <Faqs />
    </Hydrate>
  );
}
