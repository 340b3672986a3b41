import { AdvisoryEditor } from "../../../../features/advisories/advisory-editor.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ trackingId: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).trackingId) };
}

export default async function Page({ params }: Props) {
  const trackingId = decodeURIComponent((await params).trackingId);
  await read(api.profiles.me.queryOptions());
  await prefetch(api.advisories.get.queryOptions({ trackingId }));
  return (
    <Hydrate>
      <AdvisoryEditor trackingId={trackingId} />
    </Hydrate>
  );
}
