import { redirect } from "next/navigation";
import { writeFilters } from "../../../../../features/assets/asset-filters.ts";
import { api, read } from "../../../../../trpc/server.tsx";

/** One asset has one place: beside the list. This address is for links from elsewhere, which a skeleton would turn into two loads. */
export default async function Page({ params }: { params: Promise<{ assetId: string }> }) {
  const { id } = await read(api.assets.get.queryOptions(await params));
  redirect(writeFilters({ open: id }) as never);
}
