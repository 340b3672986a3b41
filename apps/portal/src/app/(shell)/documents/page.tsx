import { getTranslations } from "next-intl/server";
import { isSignedIn } from "../../../door.ts";
import { Documents } from "../../../features/documents/documents.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("documents"))("title") };
}

export default async function Page() {
  const [isMember] = await Promise.all([isSignedIn(), prefetch(api.documents.list.queryOptions({}))]);
  return (
    <Hydrate>
      <Documents isMember={isMember} />
    </Hydrate>
  );
}
