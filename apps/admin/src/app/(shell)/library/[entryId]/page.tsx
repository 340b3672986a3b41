import { localised } from "@candor/i18n/localised";
import { getLocale } from "next-intl/server";
import { LibraryEntry } from "../../../../features/library-entries/entry.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ entryId: string }> };

export async function generateMetadata({ params }: Props) {
  const { question } = await read(api.libraryEntries.get.queryOptions(await params));
  return { title: localised(question, await getLocale()).text };
}

export default async function Page({ params }: Props) {
  const { entryId } = await params;
  await prefetch(api.profiles.me.queryOptions(), api.libraryEntries.get.queryOptions({ entryId }));
  return (
    <Hydrate>
      <LibraryEntry entryId={entryId} />
    </Hydrate>
  );
}
