import { Product } from "../../../../../features/products/product.tsx";
import { productName } from "../../../../../features/products/product-name.ts";
import { api, Hydrate, prefetch, read } from "../../../../../trpc/server.tsx";

type Props = { params: Promise<{ productId: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: productName(await read(api.products.get.queryOptions(await params))) };
}

export default async function Page({ params }: Props) {
  const { productId } = await params;
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(api.products.get.queryOptions({ productId }));
  return (
    <Hydrate>
      <Product productId={productId} mayChange={me.role === "advisory_admin"} />
    </Hydrate>
  );
}
