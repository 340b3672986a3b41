import { regions } from "@candor/db/schema";
import { type Actor, actingAs } from "../acting-as.ts";
import type { DefineRegion } from "./inputs.ts";

/** A new region, or another name for one that exists. */
export function defineRegion(actor: Actor, { code, name }: DefineRegion) {
  return actingAs(actor, "region:define", async (tx) => {
    await tx.db.insert(regions).values({ code, name }).onConflictDoUpdate({ target: regions.code, set: { name } });

    await tx.audit({ region: code }, { name });
    return { code };
  });
}
