import { localised } from "@candor/i18n/localised";
import { getLocale } from "next-intl/server";
import { MyAdvisory } from "../../../../features/advisories/my-advisory.tsx";
import { PublicAdvisory } from "../../../../features/advisories/public-advisory.tsx";
import { isSignedIn } from "../../../../door.ts";
import { api, Hydrate, prefetch, read, readIfSignedIn } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ trackingId: string }> };

const idOf = async ({ params }: Props) => ({ trackingId: decodeURIComponent((await params).trackingId) });
const isMember = async () => (await isSignedIn()) && (await readIfSignedIn(api.profiles.me.queryOptions())) !== null;

/** Links fetched ahead render this too, and must not count as a reading of the page. */
export async function generateMetadata(props: Props) {
  const { title } = await read(api.advisories.title.queryOptions(await idOf(props)));
  return { title: localised(title, await getLocale()).text };
}

/** A customer reads where it stands; a visitor reads what is public. */
export default async function Page(props: Props) {
  const input = await idOf(props);
  if (!(await isMember())) {
    await prefetch(api.advisories.get.queryOptions(input));
    return (
      <Hydrate>
        <PublicAdvisory {...input} />
      </Hydrate>
    );
  }
  await prefetch(api.advisories.mine.queryOptions(input));
  return (
    <Hydrate>
      <MyAdvisory {...input} />
    </Hydrate>
  );
}
