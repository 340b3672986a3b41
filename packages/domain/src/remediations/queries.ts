import { assets, regions, remediations, services } from "@candor/db/schema";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { fromCursor, toPage } from "../pages.ts";
import type { ListRemediations } from "./inputs.ts";

/** What is planned and done about one advisory, by asset. */
export function listRemediations(actor: Actor, { advisoryId, state, after, limit }: ListRemediations) {
  return actingAs(actor, "inventory:read", async ({ db }) => {
    const key = fromCursor(after, z.tuple([z.string(), z.uuid()]));
    const found = await db
      .select({
        id: remediations.id,
        assetId: assets.id,
        asset: assets.name,
        service: services.name,
        region: regions.name,
        kind: remediations.kind,
        plannedFor: remediations.plannedFor,
        doneAt: remediations.doneAt,
        key: assets.nameKey,
      })
      .from(remediations)
      .innerJoin(assets, eq(assets.id, remediations.assetId))
      .innerJoin(services, eq(services.id, assets.serviceId))
      .innerJoin(regions, eq(regions.code, assets.region))
      .where(
        and(
          eq(remediations.advisoryId, advisoryId),
          state === "planned" ? isNull(remediations.doneAt) : undefined,
          state === "done" ? isNotNull(remediations.doneAt) : undefined,
          key ? sql`(${assets.nameKey}, ${remediations.id}) > (${key[0]}, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(asc(assets.nameKey), asc(remediations.id))
      .limit(limit + 1);
    const { rows, next } = toPage(found, limit, (row) => [row.key, row.id]);
    return { rows: rows.map(({ key: _, ...row }) => row), next };
  });
}
