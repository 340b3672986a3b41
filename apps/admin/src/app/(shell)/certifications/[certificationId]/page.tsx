import { timeZones } from "@candor/web/time-zones";
import { Certification } from "../../../../features/certifications/certification.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ certificationId: string }> };

export async function generateMetadata({ params }: Props) {
  const { framework, number } = await read(api.certifications.get.queryOptions(await params));
  return { title: `${framework.name}, ${number}` };
}

export default async function Page({ params }: Props) {
  const { certificationId } = await params;
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(
    api.certifications.get.queryOptions({ certificationId }),
    api.frameworks.list.queryOptions(),
    api.services.list.queryOptions(),
    api.staff.list.queryOptions({ limit: 100 }),
    api.certifications.list.queryOptions({ limit: 100 }),
  );
  return (
    <Hydrate>
      <Certification
        certificationId={certificationId}
        from={new Date().toISOString()}
        timeZones={timeZones()}
        mayChange={me.role === "advisory_admin"}
      />
    </Hydrate>
  );
}
