import { getTranslations } from "next-intl/server";
import { evidenceOf } from "../../../../../features/disclosures/evidence-of.ts";
import { TenantEvidence } from "../../../../../features/tenants/tenant-evidence.tsx";
import { api, Hydrate, prefetch, read } from "../../../../../trpc/server.tsx";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props) {
  const { name } = await read(api.tenants.get.queryOptions({ slug: (await params).slug }));
  return { title: (await getTranslations("tenants.evidence"))("title", { name }) };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const { id: tenantId } = await read(api.tenants.get.queryOptions({ slug }));
  await prefetch(
    api.profiles.me.queryOptions(),
    api.agreements.ofTenant.queryOptions({ tenantId }),
    api.agreements.list.queryOptions(),
    api.grants.list.queryOptions({ tenantId }),
    api.accesses.summary.queryOptions({ tenantId }),
    api.accesses.list.queryOptions({ tenantId }),
    api.disclosures.list.queryOptions(evidenceOf(tenantId)),
    api.accessRequests.domains.queryOptions({ tenantId }),
  );
  return (
    <Hydrate>
      <TenantEvidence slug={slug} />
    </Hydrate>
  );
}
