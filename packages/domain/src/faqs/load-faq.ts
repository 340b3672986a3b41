import { faqs } from "@candor/db/schema";
import { eq } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

export async function loadFaq(tx: Tx, id: string) {
  const [known] = await tx.db.select().from(faqs).where(eq(faqs.id, id)).for("update");
  if (!known) throw new NotFound();
  return known;
}
