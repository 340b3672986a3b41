import { importKinds } from "@candor/domain/imports/inputs";
import { getTranslations } from "next-intl/server";
import { Imports } from "../../../features/imports/imports.tsx";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("imports"))("title") };
}

type Props = { searchParams: Promise<{ kind?: string; target?: string }> };

export default async function Page({ searchParams }: Props) {
  const { kind, target } = await searchParams;
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(api.imports.list.queryOptions({}));
  return (
    <Hydrate>
      <Imports
        mayImport={me.role === "advisory_admin"}
        initialKind={importKinds.find((one) => one === kind) ?? "assets_csv"}
        initialTarget={typeof target === "string" ? target.slice(0, 200) : ""}
      />
    </Hydrate>
  );
}
