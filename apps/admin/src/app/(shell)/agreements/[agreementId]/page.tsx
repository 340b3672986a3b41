import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AgreementWords } from "../../../../features/agreements/agreement-words.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ agreementId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("agreements"))("title") };
}

export default async function Page({ params }: Props) {
  const { agreementId } = await params;
  const all = await read(api.agreements.list.queryOptions());
  if (!all.some(({ id }) => id === agreementId)) notFound();
  await prefetch(api.agreements.list.queryOptions());
  return (
    <Hydrate>
      <AgreementWords agreementId={agreementId} />
    </Hydrate>
  );
}
