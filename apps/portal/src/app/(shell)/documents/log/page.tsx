import { getTranslations } from "next-intl/server";
import { Accesses } from "../../../../features/accesses/accesses.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("accesses"))("title") };
}

export default async function Page() {
  await prefetch(api.accesses.list.queryOptions({}));
  return (
    <Hydrate>
      <Accesses />
    </Hydrate>
  );
}
