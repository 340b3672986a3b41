import { getTranslations } from "next-intl/server";
import { Staff } from "../../../features/staff/staff.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("staff"))("title") };
}

export default async function Page() {
  await prefetch(api.profiles.me.queryOptions(), api.staff.list.queryOptions({ limit: 100 }));
  return (
    <Hydrate>
      <Staff />
    </Hydrate>
  );
}
