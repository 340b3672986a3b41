import { serviceRegions, services, subscriptions, tenants } from "@candor/db/schema";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** What the rows of a file may point at. */
export type Known = {
  services: Map<string, string>;
  /** "serviceId region" */
  offers: Set<string>;
  regions: Set<string>;
  tenants: Map<string, string>;
  /** "tenantId serviceId region" → the running dedicated subscription. */
  dedicated: Map<string, string>;
};

/** Services and regions are few; of the tenants, those that the file names. */
export async function loadKnown(tx: Tx, tenantSlugs: string[]): Promise<Known> {
  const sold = await tx.db
    .select({ slug: services.slug, id: services.id, region: serviceRegions.region })
    .from(services)
    .innerJoin(serviceRegions, eq(serviceRegions.serviceId, services.id));
  const named = tenantSlugs.length === 0 ? [] : await tenantsBySlug(tx, tenantSlugs);
  const own =
    named.length === 0
      ? []
      : await dedicatedOf(
          tx,
          named.map(({ id }) => id),
        );
  return {
    services: new Map(sold.map(({ slug, id }) => [slug, id])),
    offers: new Set(sold.map(({ id, region }) => `${id} ${region}`)),
    regions: new Set(sold.map(({ region }) => region)),
    tenants: new Map(named.map(({ slug, id }) => [slug, id])),
    dedicated: new Map(own.map(({ id, tenantId, serviceId, region }) => [`${tenantId} ${serviceId} ${region}`, id])),
  };
}

const tenantsBySlug = (tx: Tx, slugs: string[]) =>
  tx.db
    .select({ id: tenants.id, slug: tenants.slug })
    .from(tenants)
    .where(inArray(tenants.slug, [...new Set(slugs)]));

const dedicatedOf = (tx: Tx, tenantIds: string[]) =>
  tx.db
    .select()
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.kind, "dedicated"),
        isNull(subscriptions.endedAt),
        inArray(subscriptions.tenantId, tenantIds),
      ),
    );
