import { members, staff } from "@candor/db/schema";
import { and, eq } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { ChangeProfile } from "./inputs.ts";

/** One's own name, language and time zone, nothing else and nobody else's. */
export function changeProfile(actor: Actor, profile: ChangeProfile) {
  return actingAs(actor, "profile:change", async (tx) => {
    const { kind, tenantId, personId } = tx.who;
    if (!personId) throw new NotFound();

    await (kind === "member"
      ? tx.db
          .update(members)
          .set(profile)
          .where(and(eq(members.tenantId, tenantId ?? ""), eq(members.id, personId)))
      : tx.db.update(staff).set(profile).where(eq(staff.id, personId)));

    await tx.audit({ [kind]: personId }, profile);
  });
}
