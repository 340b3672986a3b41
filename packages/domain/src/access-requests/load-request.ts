import { accessRequests } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";

export type AccessRequest = typeof accessRequests.$inferSelect;

/** A request that nobody has decided on; two who decide at once wait for each other. */
export async function loadRequest(tx: Tx, requestId: string): Promise<AccessRequest> {
  const [request] = await tx.db.select().from(accessRequests).where(eq(accessRequests.id, requestId)).for("update");
  if (!request) throw new NotFound();
  if (request.decidedAt) throw new Conflict("Somebody has decided on this request already.", "decided");
  return request;
}
