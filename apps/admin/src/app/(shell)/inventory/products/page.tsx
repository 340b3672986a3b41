import { getTranslations } from "next-intl/server";
import { readFilters, toInput } from "../../../../features/products/product-filters.ts";
import { Products } from "../../../../features/products/products.tsx";
import { api, Hydrate, prefetch } from "../../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("products"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one]),
  );
  await prefetch(
    api.products.summary.queryOptions(),
    api.products.list.queryOptions(toInput(readFilters(new URLSearchParams(pairs)))),
  );
  return (
    <Hydrate>
      <Products />
    </Hydrate>
  );
}
