import { getTranslations } from "next-intl/server";
import { Agreement } from "../../../features/agreements/agreement.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("agreements"))("title") };
}

export default async function Page() {
  await prefetch(api.agreements.get.queryOptions(), api.profiles.me.queryOptions());
  return (
    <Hydrate>
      <Agreement />
    </Hydrate>
  );
}
