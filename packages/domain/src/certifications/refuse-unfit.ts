import { certifications, staff } from "@candor/db/schema";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Invalid } from "../errors.ts";

type Facts = { frameworkId: string; number: string; ownerId: string; predecessorId?: string };

/** An owner who is there, a number that is free, a predecessor of the same framework. */
export async function refuseUnfit(tx: Tx, { frameworkId, number, ownerId, predecessorId }: Facts, itself?: string) {
  const [owner] = await tx.db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.id, ownerId), isNull(staff.deactivatedAt)));
  if (!owner) refuse("ownerId", "This person is not active.", "Choose somebody who can be reminded.");
  const [taken] = await tx.db
    .select({ id: certifications.id })
    .from(certifications)
    .where(
      and(
        eq(certifications.frameworkId, frameworkId),
        eq(certifications.number, number),
        itself ? ne(certifications.id, itself) : undefined,
      ),
    );
  if (taken) refuse("number", "A certificate of this framework has this number.", "Correct that one instead.");
  if (!predecessorId) return;
  const [before] = await tx.db
    .select({ frameworkId: certifications.frameworkId })
    .from(certifications)
    .where(eq(certifications.id, predecessorId));
  if (before?.frameworkId !== frameworkId || predecessorId === itself)
    refuse("predecessorId", "This is not another certificate of the same framework.", "Choose the one it replaces.");
}

function refuse(path: string, message: string, hint: string): never {
  throw new Invalid("The certificate was not saved.", [{ path, message, hint }]);
}
