import { acceptances, acceptanceSeals, agreements } from "@candor/db/schema";
import type { Storage } from "@candor/storage";
import { and, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { OpenAcceptance } from "./inputs.ts";

/** The sealed PDF, or the copy that was signed elsewhere: for who accepted, the tenant's admins and its staff. */
export async function openAcceptance(actor: Actor, { acceptanceId }: OpenAcceptance, storage: Storage) {
  const { number, sha256 } = await actingAs(actor, "agreement:export", async (tx) => {
    const [found] = await tx.db
      .select({
        tenantId: acceptances.tenantId,
        memberId: acceptances.memberId,
        number: agreements.number,
        sha256: sql<string | null>`coalesce(${acceptances.signedSha256}, ${acceptanceSeals.sha256})`,
      })
      .from(acceptances)
      .innerJoin(agreements, eq(agreements.id, acceptances.agreementId))
      .leftJoin(
        acceptanceSeals,
        and(eq(acceptanceSeals.tenantId, acceptances.tenantId), eq(acceptanceSeals.acceptanceId, acceptances.id)),
      )
      .where(eq(acceptances.id, acceptanceId));
    const { kind, role, personId } = tx.who;
    const isTheirs = kind === "staff" || role === "tenant_admin" || found?.memberId === personId;
    if (!found?.sha256 || !isTheirs) throw new NotFound();
    await tx.audit({ acceptance: acceptanceId }, { sha256: found.sha256 }, found.tenantId);
    return { number: found.number, sha256: found.sha256 };
  });
  return { fileName: `agreement-${number}.pdf`, mediaType: "application/pdf", bytes: await storage.get(sha256) };
}
