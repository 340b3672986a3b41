import { faqs } from "@candor/db/schema";
import { asc, sql } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";

/** All in their order, which nobody else changes until this is done. */
export async function lockFaqs({ db }: Tx) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('order of faqs', 0))`);
  return db.select({ id: faqs.id, position: faqs.position }).from(faqs).orderBy(asc(faqs.position), asc(faqs.id));
}
