import { timeZones } from "@candor/web/time-zones";
import { getTranslations } from "next-intl/server";
import { memberships } from "../../../door.ts";
import { Profile } from "../../../features/profiles/profile.tsx";
import { TenantChoice } from "../../../features/sessions/tenant-choice.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("profiles"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions());
  return (
    <Hydrate>
      <Profile zones={timeZones()}>
        <TenantChoice tenants={await memberships()} />
      </Profile>
    </Hydrate>
  );
}
