import { getTranslations } from "next-intl/server";
import { Document } from "../../../../features/documents/document.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("documents"))("title") };
}

type Props = { params: Promise<{ documentId: string }> };

export default async function Page({ params }: Props) {
  const { documentId } = await params;
  await prefetch(api.profiles.me.queryOptions(), api.documents.get.queryOptions({ documentId }));
  return (
    <Hydrate>
      <Document documentId={documentId} />
    </Hydrate>
  );
}
