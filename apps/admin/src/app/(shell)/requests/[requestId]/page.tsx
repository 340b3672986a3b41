import { getTranslations } from "next-intl/server";
import { AccessRequest } from "../../../../features/access-requests/access-request.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("accessRequests"))("one") };
}

type Props = { params: Promise<{ requestId: string }> };

export default async function Page({ params }: Props) {
  const { requestId } = await params;
  await prefetch(api.accessRequests.get.queryOptions({ requestId }));
  return (
    <Hydrate>
      <AccessRequest requestId={requestId} />
    </Hydrate>
  );
}
