import { certifications } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";

/** A certificate that may still change: one that was withdrawn is history. */
export async function loadCertification(tx: Tx, certificationId: string) {
  const [found] = await tx.db.select().from(certifications).where(eq(certifications.id, certificationId)).for("update");
  if (!found) throw new NotFound();
  if (found.withdrawnAt) throw new Conflict("This certificate was withdrawn: nothing about it changes.", "withdrawn");
  return found;
}
