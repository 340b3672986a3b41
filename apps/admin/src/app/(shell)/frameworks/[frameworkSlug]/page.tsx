import { notFound } from "next/navigation";
import { FrameworkPage } from "../../../../features/frameworks/framework.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ frameworkSlug: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await find(await params)).name };
}

export default async function Page({ params }: Props) {
  const framework = await find(await params);
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(api.frameworks.list.queryOptions(), api.controls.list.queryOptions({ frameworkId: framework.id }));
  return (
    <Hydrate>
      <FrameworkPage slug={framework.slug} mayChange={me.role === "advisory_admin"} />
    </Hydrate>
  );
}

async function find({ frameworkSlug }: { frameworkSlug: string }) {
  const frameworks = await read(api.frameworks.list.queryOptions());
  return frameworks.find(({ slug }) => slug === frameworkSlug) ?? notFound();
}
