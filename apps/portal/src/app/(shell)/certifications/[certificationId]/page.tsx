import { Certification } from "../../../../features/certifications/certification.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ certificationId: string }> };

export async function generateMetadata({ params }: Props) {
  const { framework, number } = await read(api.certifications.get.queryOptions(await params));
  return { title: `${framework.name}, ${number}` };
}

/** For visitors too, when the certificate is public. */
export default async function Page({ params }: Props) {
  const { certificationId } = await params;
  await prefetch(api.certifications.get.queryOptions({ certificationId }));
  return (
    <Hydrate>
      <Certification certificationId={certificationId} from={new Date().toISOString()} />
    </Hydrate>
  );
}
