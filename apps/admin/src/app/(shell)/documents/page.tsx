import { getTranslations } from "next-intl/server";
import { Documents } from "../../../features/documents/documents.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("documents"))("title") };
}

type Props = { searchParams: Promise<{ waiting?: string }> };

export default async function Page({ searchParams }: Props) {
  const waiting = (await searchParams).waiting === "1";
  await prefetch(
    api.profiles.me.queryOptions(),
    api.documents.list.queryOptions({ waiting }),
    api.documents.count.queryOptions(),
  );
  return (
    <Hydrate>
      <Documents waiting={waiting} />
    </Hydrate>
  );
}
