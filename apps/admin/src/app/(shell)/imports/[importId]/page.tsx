import { ImportPage } from "../../../../features/imports/import.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ importId: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await read(api.imports.get.queryOptions(await params))).filename };
}

export default async function Page({ params }: Props) {
  const { importId } = await params;
  await read(api.imports.get.queryOptions({ importId }));
  await prefetch(api.imports.errors.queryOptions({ importId }));
  return (
    <Hydrate>
      <ImportPage importId={importId} />
    </Hydrate>
  );
}
