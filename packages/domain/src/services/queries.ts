import { regions, serviceRegions, services } from "@candor/db/schema";
import { asc, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";

/** What is sold and where; a few dozen rows, for menus. */
export function listServices(actor: Actor) {
  return actingAs(actor, "inventory:read", async ({ db }) => {
    const offers = await db
      .select({ service: services, code: regions.code, region: regions.name })
      .from(services)
      .innerJoin(serviceRegions, eq(serviceRegions.serviceId, services.id))
      .innerJoin(regions, eq(regions.code, serviceRegions.region))
      .orderBy(asc(services.name), asc(regions.name));
    const byService = Map.groupBy(offers, ({ service }) => service.id);
    return [...byService.values()].flatMap((rows) => {
      const service = rows[0]?.service;
      if (!service) return [];
      const { id, slug, name, description } = service;
      return [{ id, slug, name, description, regions: rows.map(({ code, region }) => ({ code, name: region })) }];
    });
  });
}

export function listRegions(actor: Actor) {
  return actingAs(actor, "inventory:read", ({ db }) =>
    db.select({ code: regions.code, name: regions.name }).from(regions).orderBy(asc(regions.name)),
  );
}
