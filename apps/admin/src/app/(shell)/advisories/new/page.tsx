import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { NewAdvisoryForm } from "../../../../features/advisories/new-advisory-form.tsx";
import { api, read } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("advisories"))("new.title") };
}

export default async function Page() {
  const me = await read(api.profiles.me.queryOptions());
  if (me.role !== "advisory_admin" && me.role !== "operator") notFound();
  return <NewAdvisoryForm languages={me.brand.languages} />;
}
