import { TenantPage } from "../../../../features/tenants/tenant.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ tab?: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: (await read(api.tenants.get.queryOptions({ slug: (await params).slug }))).name };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, { tab = "outstanding" }] = [await params, await searchParams];
  const { id: tenantId } = await read(api.tenants.get.queryOptions({ slug }));
  await prefetch(
    api.profiles.me.queryOptions(),
    api.tenants.exposures.queryOptions({ tenantId, outstanding: true }),
    api.tenants.exposures.queryOptions({ tenantId, outstanding: false }),
    api.subscriptions.list.queryOptions({ tenantId }),
    api.members.list.queryOptions({ tenantId }),
  );
  return (
    <Hydrate>
      <TenantPage slug={slug} initialTab={tab} />
    </Hydrate>
  );
}
