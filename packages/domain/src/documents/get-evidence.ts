import { sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetDocument } from "./inputs.ts";
import { selectEvidence } from "./select-evidence.ts";

/** One of them. What is neither listed nor open to me is not there. */
export function getEvidence(actor: Actor, { documentId }: GetDocument) {
  return actingAs(actor, "document:read", async (tx) => {
    const [found] = await selectEvidence(tx, sql`d.id = ${documentId}::uuid`);
    if (!found) throw new NotFound();
    return found;
  });
}
