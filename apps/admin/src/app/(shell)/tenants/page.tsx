import { timeZones } from "@candor/web/time-zones";
import { getTranslations } from "next-intl/server";
import { Tenants } from "../../../features/tenants/tenants.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("tenants"))("title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ search?: string }> }) {
  const search = ((await searchParams).search ?? "").slice(0, 200);
  await prefetch(api.profiles.me.queryOptions(), api.tenants.list.queryOptions({ search: search.trim() }));
  return (
    <Hydrate>
      <Tenants initialSearch={search} zones={timeZones()} />
    </Hydrate>
  );
}
