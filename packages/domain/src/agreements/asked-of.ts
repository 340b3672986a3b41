import { agreements } from "@candor/db/schema";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

type Asked = { mode: "general" | "own" | "waived"; agreementId: string | null; holds: boolean };

/** What is asked of a tenant today, and whether it holds: by the same rule that opens documents. */
export async function askedOf(tx: Tx, tenantId: string) {
  const { rows } = await tx.db.execute<Asked>(sql`
    select mode, agreement_id as "agreementId", holds from candor.agreement_asked_of(${tenantId}::uuid)`);
  const { mode, agreementId, holds } = rows[0] ?? { mode: "general", agreementId: null, holds: false };
  const [agreement] = agreementId
    ? await tx.db
        .select({
          id: agreements.id,
          number: agreements.number,
          title: agreements.title,
          body: agreements.body,
          sha256: agreements.sha256,
          publishedAt: agreements.publishedAt,
        })
        .from(agreements)
        .where(eq(agreements.id, agreementId))
    : [];
  return { mode, holds, agreement: agreement ?? null };
}
