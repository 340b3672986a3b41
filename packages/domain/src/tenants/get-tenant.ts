import { tenants } from "@candor/db/schema";
import { eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetTenant } from "./inputs.ts";
import { isOpen, isUnacknowledged, isUnread } from "./tenants.ts";

/** One tenant as its account manager sees it: where it stands, what waits. */
export function getTenant(actor: Actor, { slug }: GetTenant) {
  return actingAs(actor, "tenant:read", async (tx) => {
    const [tenant] = await tx.db.select().from(tenants).where(eq(tenants.slug, slug));
    if (!tenant) throw new NotFound();
    return { ...tenant, exposure: await exposureOf(tx, tenant.id) };
  });
}

async function exposureOf(tx: Tx, tenantId: string) {
  const count = (status: string) => sql`count(*) filter (where e.status = ${status})::int as ${sql.identifier(status)}`;
  const { rows } = await tx.db.execute(sql`
    select ${count("affected")}, ${count("under_investigation")}, ${count("unknown")}, ${count("fixed")},
      ${count("not_affected")}, count(*) filter (where ${isUnread})::int as unread,
      count(*) filter (where ${isUnacknowledged})::int as unacknowledged
    from exposures e where e.tenant_id = ${tenantId} and ${isOpen}`);
  type Summary = Record<
    "affected" | "under_investigation" | "unknown" | "fixed" | "not_affected" | "unread" | "unacknowledged",
    number
  >;
  return rows[0] as Summary;
}
