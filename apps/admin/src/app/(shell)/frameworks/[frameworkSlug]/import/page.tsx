import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ImportControls } from "../../../../../features/frameworks/import-controls.tsx";
import { api, read } from "../../../../../trpc/server.tsx";

type Props = { params: Promise<{ frameworkSlug: string }> };

export async function generateMetadata({ params }: Props) {
  const { name } = await find(await params);
  return { title: (await getTranslations("frameworks"))("import.title", { name }) };
}

export default async function Page({ params }: Props) {
  const framework = await find(await params);
  const me = await read(api.profiles.me.queryOptions());
  if (me.role !== "advisory_admin") notFound();
  return <ImportControls framework={framework} />;
}

async function find({ frameworkSlug }: { frameworkSlug: string }) {
  const frameworks = await read(api.frameworks.list.queryOptions());
  return frameworks.find(({ slug }) => slug === frameworkSlug) ?? notFound();
}
