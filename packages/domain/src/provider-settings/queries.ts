import { assets, providerSettings, serviceRegions, tenants } from "@candor/db/schema";
import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { type Actor, actingAs } from "../acting-as.ts";
import { defaults } from "./provider-settings.ts";
import { readBrand } from "./read-brand.ts";

/** For every page, also before sign-in. */
export const getBrand = (actor: Actor) => actingAs(actor, "provider:read", readBrand);

/** The imprint and the privacy notice, for their own pages. */
export function getLegalTexts(actor: Actor) {
  return actingAs(actor, "provider:read", async (tx) => {
    const [row] = await tx.db
      .select({ imprint: providerSettings.imprint, privacy: providerSettings.privacy })
      .from(providerSettings);
    return row ?? { imprint: null, privacy: null };
  });
}

/** Everything, for the form that changes it. */
export function getProviderSettings(actor: Actor) {
  return actingAs(actor, "settings:read", async (tx) => {
    const [row] = await tx.db.select().from(providerSettings);
    const {
      singleton: _,
      updatedAt,
      ...settings
    } = row ?? {
      ...defaults,
      singleton: true,
      domains: [],
      mailFrom: "",
      updatedAt: null,
    };
    return { ...settings, updatedAt };
  });
}

/** What a new installation has already of the four things it needs before it can tell anybody anything. */
export function getFirstSteps(actor: Actor) {
  return actingAs(actor, "settings:read", async ({ db }) => {
    const [steps] = await db
      .select({
        settings: holdsRows(providerSettings),
        services: holdsRows(serviceRegions),
        tenants: holdsRows(tenants),
        inventory: holdsRows(assets),
      })
      .from(sql`(select) as one`);
    return steps ?? { settings: false, services: false, tenants: false, inventory: false };
  });
}

const holdsRows = (table: PgTable) => sql<boolean>`exists (select from ${table})`;
