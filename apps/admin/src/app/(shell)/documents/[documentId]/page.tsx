import { localised } from "@candor/i18n/localised";
import { timeZones } from "@candor/web/time-zones";
import { getLocale } from "next-intl/server";
import { Document } from "../../../../features/documents/document.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ documentId: string }> };

export async function generateMetadata({ params }: Props) {
  const { title } = await read(api.documents.get.queryOptions(await params));
  return { title: localised(title, await getLocale()).text };
}

export default async function Page({ params }: Props) {
  const { documentId } = await params;
  await prefetch(api.profiles.me.queryOptions(), api.documents.get.queryOptions({ documentId }));
  return (
    <Hydrate>
      <Document documentId={documentId} timeZones={timeZones()} />
    </Hydrate>
  );
}
