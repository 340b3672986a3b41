import { getTranslations } from "next-intl/server";
import { Home } from "../../features/home/home.tsx";
import {
  draftsInput,
  eventsInput,
  overdueInput,
  publishedInput,
  tenantsInput,
} from "../../features/home/home-queries.ts";
import { api, Hydrate, prefetch, read } from "../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("navigation"))("home") };
}

const { advisories, auditEvents, providerSettings, tenants } = api;

/** What each role's first page shows, asked for at once. */
function queriesOf(role: string) {
  const counts = advisories.counts.queryOptions();
  const [overdue, drafts] = [advisories.list.queryOptions(overdueInput), advisories.list.queryOptions(draftsInput)];
  const reading = advisories.reading.queryOptions();
  if (role === "account_manager") return [tenants.list.queryOptions(tenantsInput), reading];
  if (role === "expert") return [counts, drafts, advisories.list.queryOptions(publishedInput)];
  if (role === "auditor") return [counts, overdue, auditEvents.list.queryOptions(eventsInput), reading];
  return [counts, overdue, drafts, reading, providerSettings.firstSteps.queryOptions()];
}

export default async function Page() {
  const me = await read(api.profiles.me.queryOptions());
  await prefetch(...queriesOf(me.role));
  return (
    <Hydrate>
      <Home role={me.role} name={me.name} />
    </Hydrate>
  );
}
