import { regions, serviceRegions, services } from "@candor/db/schema";
import { inArray } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";
import type { DefineService } from "./inputs.ts";

/** A new service, or other words for one that exists. Regions are added; one that has customers is never taken away. */
export function defineService(actor: Actor, { slug, name, description, regions: codes }: DefineService) {
  return actingAs(actor, "service:define", async (tx) => {
    await refuseUnknown(tx, codes);

    const set = { name, description: description ?? null };
    const [service] = await tx.db
      .insert(services)
      .values({ slug, ...set })
      .onConflictDoUpdate({ target: services.slug, set })
      .returning({ id: services.id, slug: services.slug });
    if (!service) throw new Invalid("The service was not saved.");
    await tx.db
      .insert(serviceRegions)
      .values(codes.map((region) => ({ serviceId: service.id, region })))
      .onConflictDoNothing();

    await tx.audit({ service: service.id }, { slug, name, regions: codes });
    return service;
  });
}

async function refuseUnknown(tx: Tx, codes: string[]) {
  const known = await tx.db.select({ code: regions.code }).from(regions).where(inArray(regions.code, codes));
  const unknown = codes.filter((code) => !known.some((region) => region.code === code));
  if (unknown.length === 0) return;
  const issues = unknown.map((code) => ({
    path: `regions.${codes.indexOf(code)}`,
    message: `No region has the code ${code}.`,
    hint: "Define the region first.",
  }));
  throw new Invalid("Some regions do not exist.", issues);
}
