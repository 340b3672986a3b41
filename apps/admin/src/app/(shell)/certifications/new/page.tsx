import { timeZones } from "@candor/web/time-zones";
import { getTranslations } from "next-intl/server";
import { NewCertification } from "../../../../features/certifications/new-certification.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("certifications.admin"))("new") };
}

export default async function Page() {
  await prefetch(
    api.profiles.me.queryOptions(),
    api.frameworks.list.queryOptions(),
    api.staff.list.queryOptions({ limit: 100 }),
    api.certifications.list.queryOptions({ limit: 100 }),
  );
  return (
    <Hydrate>
      <NewCertification timeZones={timeZones()} />
    </Hydrate>
  );
}
