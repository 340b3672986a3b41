import { getTranslations } from "next-intl/server";
import { AccessRules } from "../../../../features/access-requests/access-rules.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("accessRequests.rule"))("title") };
}

export default async function Page() {
  await prefetch(api.accessRequests.rules.queryOptions(), api.profiles.me.queryOptions());
  return (
    <Hydrate>
      <AccessRules />
    </Hydrate>
  );
}
