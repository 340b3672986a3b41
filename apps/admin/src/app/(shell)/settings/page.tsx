import { timeZones } from "@candor/web/time-zones";
import { getTranslations } from "next-intl/server";
import { ProviderSettings } from "../../../features/provider-settings/provider-settings.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("providerSettings"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions(), api.providerSettings.get.queryOptions());
  return (
    <Hydrate>
      <ProviderSettings zones={timeZones()} />
    </Hydrate>
  );
}
