import { getTranslations } from "next-intl/server";
import { readFilters, toInput } from "../../../features/assets/asset-filters.ts";
import { Assets } from "../../../features/assets/assets.tsx";
import { api, Hydrate, prefetch, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("assets"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one]),
  );
  const filters = readFilters(new URLSearchParams(pairs));
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(
    api.assets.list.queryOptions(toInput(filters)),
    api.assets.summary.queryOptions(),
    api.services.list.queryOptions(),
    api.services.regions.queryOptions(),
    ...(filters.open ? [api.assets.get.queryOptions({ assetId: filters.open })] : []),
    ...(filters.productId ? [api.products.get.queryOptions({ productId: filters.productId })] : []),
  );
  return (
    <Hydrate>
      <Assets mayChange={me.role === "advisory_admin"} />
    </Hydrate>
  );
}
