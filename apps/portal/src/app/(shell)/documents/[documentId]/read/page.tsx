import { Reader } from "../../../../../features/documents/reader.tsx";
import { titled } from "../../../../../features/documents/titled.ts";
import { api, Hydrate, prefetch, read } from "../../../../../trpc/server.tsx";

type Props = { params: Promise<{ documentId: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: await titled(await read(api.documents.get.queryOptions(await params))) };
}

export default async function Page({ params }: Props) {
  const { documentId } = await params;
  await prefetch(api.documents.get.queryOptions({ documentId }), api.profiles.me.queryOptions());
  return (
    <Hydrate>
      <Reader documentId={documentId} />
    </Hydrate>
  );
}
