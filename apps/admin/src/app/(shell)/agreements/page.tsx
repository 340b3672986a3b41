import { getTranslations } from "next-intl/server";
import { Agreements } from "../../../features/agreements/agreements.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("agreements"))("staff.title") };
}

export default async function Page() {
  await prefetch(api.agreements.list.queryOptions(), api.profiles.me.queryOptions());
  return (
    <Hydrate>
      <Agreements />
    </Hydrate>
  );
}
