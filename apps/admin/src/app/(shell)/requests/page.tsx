import { getTranslations } from "next-intl/server";
import { AccessRequests } from "../../../features/access-requests/access-requests.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("accessRequests"))("title") };
}

type Props = { searchParams: Promise<{ decided?: string }> };

export default async function Page({ searchParams }: Props) {
  const isOpen = (await searchParams).decided !== "1";
  await prefetch(api.accessRequests.list.queryOptions({ isOpen }));
  return (
    <Hydrate>
      <AccessRequests isOpen={isOpen} />
    </Hydrate>
  );
}
