import { ListAuditEvents } from "@candor/domain/audit-events/inputs";
import { getTranslations } from "next-intl/server";
import { AuditEvents } from "../../../features/audit-events/audit-events.tsx";
import { api, Hydrate, prefetch } from "../../../trpc/server.tsx";

const Filters = ListAuditEvents.pick({ verb: true, personId: true, tenantId: true, from: true, until: true });

export async function generateMetadata() {
  return { title: (await getTranslations("auditEvents"))("title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  // An address with a filter that is none shows everything instead of failing.
  const filters = Filters.safeParse(await searchParams).data ?? {};
  await prefetch(api.auditEvents.list.queryOptions(filters));
  return (
    <Hydrate>
      <AuditEvents filters={filters} />
    </Hydrate>
  );
}
