import { acknowledgements, exposures } from "@candor/db/schema";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { CountExposures } from "./inputs.ts";

/** Rows of `exposures`, by what the tenant was told. */
export function filterExposures(tenantId: string, input: CountExposures): SQL | undefined {
  const { search, statuses, severities, state, unacknowledged } = input;
  return and(
    eq(exposures.tenantId, tenantId),
    state === "all" ? undefined : eq(exposures.state, state === "open" ? "published" : "closed"),
    statuses.length > 0 ? inArray(exposures.status, statuses) : undefined,
    severities.length > 0 ? inArray(exposures.severity, severities) : undefined,
    unacknowledged ? waits : undefined,
    search ? contains(search) : undefined,
  );
}

const waits = sql`${exposures.status} in ('affected', 'under_investigation') and ${exposures.state} = 'published'
  and not exists (select from ${acknowledgements} k where k.tenant_id = ${exposures.tenantId}
    and k.advisory_id = ${exposures.advisoryId} and k.at >= ${exposures.askedAt})`;

function contains(words: string): SQL | undefined {
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    sql`${exposures.trackingId} ilike ${like}`,
    sql`${exposures.title} ->> 'en' ilike ${like}`,
    sql`${exposures.title} ->> 'fr' ilike ${like}`,
    sql`array_to_string(${exposures.cves}, ' ') ilike ${like}`,
  );
}
