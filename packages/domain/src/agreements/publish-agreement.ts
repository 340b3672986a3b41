import { createHash } from "node:crypto";
import { agreements } from "@candor/db/schema";
import { canonicalJson } from "@candor/ledger";
import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { loadTenant } from "../tenants/load-tenant.ts";
import type { PublishAgreement } from "./inputs.ts";

/** New words. General ones are asked of everybody again; a tenant's own count once they are chosen for it. */
export function publishAgreement(actor: Actor, { tenantId, title, body }: PublishAgreement) {
  return actingAs(actor, "agreement:publish", async (tx) => {
    const tenant = tenantId ? await loadTenant(tx, tenantId) : null;
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('agreements', 0))`);
    const sha256 = hashOf({ title, body });
    const [published] = await tx.db
      .insert(agreements)
      .values({
        number: sql`(select coalesce(max(number), 0) + 1 from agreements)`,
        forTenantId: tenant?.id,
        title,
        body,
        sha256,
        publishedBy: tx.who.personId ?? "",
      })
      .returning({ id: agreements.id, number: agreements.number });
    if (!published) throw new Error("the agreement was not inserted");

    await tx.audit({ agreement: published.id }, { number: published.number, sha256 }, tenant?.id ?? null);
    return { ...published, sha256 };
  });
}

/** Over the words in both languages, so that one hash names what was accepted whichever was read. */
const hashOf = (words: Record<string, Record<string, string>>) =>
  createHash("sha256").update(canonicalJson(words)).digest("hex");
