import { isSignedIn } from "../../../../door.ts";
import { Document } from "../../../../features/documents/document.tsx";
import { titled } from "../../../../features/documents/titled.ts";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ documentId: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: await titled(await read(api.documents.get.queryOptions(await params))) };
}

export default async function Page({ params }: Props) {
  const { documentId } = await params;
  const isMember = await isSignedIn();
  await prefetch(api.documents.get.queryOptions({ documentId }));
  if (isMember) await prefetch(api.agreements.get.queryOptions(), api.profiles.me.queryOptions());
  return (
    <Hydrate>
      <Document documentId={documentId} isMember={isMember} />
    </Hydrate>
  );
}
