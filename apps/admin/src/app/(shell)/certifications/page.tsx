import { getTranslations } from "next-intl/server";
import { Certifications } from "../../../features/certifications/certifications.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("certifications"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions(), api.certifications.list.queryOptions({}));
  return (
    <Hydrate>
      <Certifications from={new Date().toISOString()} />
    </Hydrate>
  );
}
