import { getTranslations } from "next-intl/server";
import { Services } from "../../../features/services/services.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("services"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions(), api.services.list.queryOptions(), api.services.regions.queryOptions());
  return (
    <Hydrate>
      <Services />
    </Hydrate>
  );
}
