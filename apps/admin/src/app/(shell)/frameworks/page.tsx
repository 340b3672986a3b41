import { getTranslations } from "next-intl/server";
import { Frameworks } from "../../../features/frameworks/frameworks.tsx";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("frameworks"))("title") };
}

export default async function Page() {
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(api.frameworks.list.queryOptions());
  return (
    <Hydrate>
      <Frameworks mayChange={me.role === "advisory_admin"} />
    </Hydrate>
  );
}
