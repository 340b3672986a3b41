import { localised } from "@candor/i18n/localised";
import { getLocale } from "next-intl/server";
import { EditEntry } from "../../../../../features/library-entries/edit-entry.tsx";
import { api, Hydrate, prefetch, read } from "../../../../../trpc/server.tsx";

type Props = { params: Promise<{ entryId: string }> };

export async function generateMetadata({ params }: Props) {
  const { question } = await read(api.libraryEntries.get.queryOptions(await params));
  return { title: localised(question, await getLocale()).text };
}

export default async function Page({ params }: Props) {
  const { entryId } = await params;
  await prefetch(
    api.services.list.queryOptions(),
    api.staff.list.queryOptions({ limit: 100 }),
    api.libraryEntries.get.queryOptions({ entryId }),
  );
  return (
    <Hydrate>
      <EditEntry entryId={entryId} />
    </Hydrate>
  );
}
