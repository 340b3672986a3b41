import {
  advisories,
  advisoryRevisions,
  assets,
  components,
  imports,
  inventoryRevisions,
  regions,
  remediations,
  services,
  staff,
  tenants,
} from "@candor/db/schema";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import { mayDo } from "../permissions.ts";
import type { GetAsset } from "./inputs.ts";
import { assetColumns } from "./queries.ts";

/** One asset: what it is, how much is inside, what was done to it and what is planned. */
export function getAsset(actor: Actor, { assetId }: GetAsset) {
  return actingAs(actor, "inventory:read", async (tx) => {
    const [asset] = await tx.db
      .select({
        ...assetColumns,
        createdAt: assets.createdAt,
        componentCount: tx.db.$count(components, eq(components.assetId, assetId)),
      })
      .from(assets)
      .innerJoin(services, eq(services.id, assets.serviceId))
      .innerJoin(regions, eq(regions.code, assets.region))
      .leftJoin(tenants, eq(tenants.id, assets.dedicatedTenantId))
      .where(eq(assets.id, assetId));
    if (!asset) throw new NotFound();
    // The inventory's revisions speak of any tenant: who sees only some finds no history, which is not an empty one.
    const history = mayDo("import:read", tx.who.role ?? "") ? await historyOf(tx, assetId) : null;
    return { ...asset, history, remediations: await remediationsOf(tx, assetId) };
  });
}

const historyOf = (tx: Tx, assetId: string) =>
  tx.db
    .select({
      inventoryRevision: inventoryRevisions.number,
      at: inventoryRevisions.at,
      cause: inventoryRevisions.cause,
      changes: inventoryRevisions.changes,
      by: staff.name,
      import: { id: imports.id, filename: imports.filename },
    })
    .from(inventoryRevisions)
    .leftJoin(imports, eq(imports.id, inventoryRevisions.importId))
    .leftJoin(staff, eq(staff.id, inventoryRevisions.changedBy))
    .where(eq(inventoryRevisions.assetId, assetId))
    .orderBy(desc(inventoryRevisions.number))
    .limit(100);

const remediationsOf = (tx: Tx, assetId: string) =>
  tx.db
    .select({
      id: remediations.id,
      advisoryId: advisories.id,
      trackingId: advisories.trackingId,
      title: advisoryRevisions.title,
      kind: remediations.kind,
      plannedFor: remediations.plannedFor,
      doneAt: remediations.doneAt,
    })
    .from(remediations)
    .innerJoin(advisories, eq(advisories.id, remediations.advisoryId))
    .innerJoin(
      advisoryRevisions,
      and(eq(advisoryRevisions.advisoryId, advisories.id), eq(advisoryRevisions.number, advisories.revision)),
    )
    .where(eq(remediations.assetId, assetId))
    .orderBy(sql`${remediations.doneAt} desc nulls first`, asc(remediations.plannedFor));
