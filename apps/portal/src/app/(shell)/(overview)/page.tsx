import { getTranslations } from "next-intl/server";
import { isSignedIn } from "../../../door.ts";
import { Landing } from "../../../features/overview/landing.tsx";
import { Overview } from "../../../features/overview/overview.tsx";
import { api, Hydrate, prefetch, readBrand, readIfSignedIn } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  const brand = await readBrand();
  return { title: { absolute: `${(await getTranslations("overview"))("title")} · ${brand.name}` } };
}

/** A customer finds what concerns them now; a visitor what is public. */
export default async function Page() {
  const me = (await isSignedIn()) ? await readIfSignedIn(api.profiles.me.queryOptions()) : null;
  if (!me) {
    await prefetch(api.advisories.list.queryOptions({ limit: 5 }));
    return (
      <Hydrate>
        <Landing brand={await readBrand()} />
      </Hydrate>
    );
  }
  await prefetch(api.overview.get.queryOptions({ since: me.lastVisitAt }));
  return (
    <Hydrate>
      <Overview since={me.lastVisitAt} />
    </Hydrate>
  );
}
