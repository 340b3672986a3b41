import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Preview } from "../../../../../../features/documents/preview.tsx";
import { api, Hydrate, prefetch, read } from "../../../../../../trpc/server.tsx";

type Props = { params: Promise<{ documentId: string; number: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await getTranslations("documents.staff"))("version", { number: Number((await params).number) }) };
}

/** For those who may decide on it: to others of the staff it is not there. */
export default async function Page({ params }: Props) {
  const { documentId, number } = await params;
  const me = await read(api.profiles.me.queryOptions());
  if (!["advisory_admin", "expert"].includes(me.role)) notFound();
  const document = await read(api.documents.get.queryOptions({ documentId }));
  if (!document.versions.some((one) => String(one.number) === number && one.pages)) notFound();
  await prefetch(api.documents.get.queryOptions({ documentId }));
  return (
    <Hydrate>
      <Preview documentId={documentId} number={Number(number)} />
    </Hydrate>
  );
}
