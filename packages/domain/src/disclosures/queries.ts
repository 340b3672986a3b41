import { advisories, advisoryRevisions, disclosures, exposures, type Localised, members } from "@candor/db/schema";
import { readLeaf } from "@candor/ledger";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, actingAs } from "../acting-as.ts";
import { instant } from "../instants.ts";
import { fromCursor, toPage } from "../pages.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { ListDisclosures } from "./inputs.ts";

/** What an organisation was told and shown, newest first, each with the hash of its entry in the ledger. */
export function listDisclosures(actor: Actor, { tenantId: named, kinds, trackingId, after, limit }: ListDisclosures) {
  return actingAs(actor, "disclosure:read", async (tx) => {
    const { id: tenantId } = await loadTenant(tx, named);
    const key = fromCursor(after, z.tuple([instant, z.uuid()]));
    const found = await tx.db
      .select({
        id: disclosures.id,
        kind: disclosures.kind,
        at: disclosures.at,
        trackingId: advisories.trackingId,
        title: sql<Localised | null>`${advisoryRevisions.title}`,
        member: members.name,
        leaf: disclosures.leaf,
        hash: disclosures.hash,
      })
      .from(disclosures)
      .leftJoin(advisories, eq(advisories.id, disclosures.advisoryId))
      .leftJoin(
        exposures,
        and(eq(exposures.tenantId, disclosures.tenantId), eq(exposures.advisoryId, disclosures.advisoryId)),
      )
      .leftJoin(
        advisoryRevisions,
        and(eq(advisoryRevisions.advisoryId, exposures.advisoryId), eq(advisoryRevisions.number, exposures.revision)),
      )
      .leftJoin(members, and(eq(members.tenantId, disclosures.tenantId), eq(members.id, disclosures.memberId)))
      .where(
        and(
          eq(disclosures.tenantId, tenantId),
          kinds.length > 0 ? inArray(disclosures.kind, kinds) : undefined,
          trackingId ? eq(advisories.trackingId, trackingId) : undefined,
          key ? sql`(${disclosures.at}, ${disclosures.id}) < (${key[0]}::timestamptz, ${key[1]}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(disclosures.at), desc(disclosures.id))
      .limit(limit + 1);
    return toPage(
      found.map(({ leaf, hash, ...row }) => ({ ...row, hash: hash.toString("hex"), ...toldIn(leaf) })),
      limit,
      (row) => [row.at.toISOString(), row.id],
    );
  });
}

/** The parts of an entry that a page shows; the entry itself is for the receipt. */
function toldIn(leaf: string) {
  const { revision, subject } = readLeaf(leaf);
  const text = (name: string) => (typeof subject[name] === "string" ? (subject[name] as string) : null);
  return { revision, status: text("status"), before: text("before"), note: text("note"), document: text("title") };
}
