import { documents } from "@candor/db/schema";
import { inArray } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import { NotFound } from "../errors.ts";

/** Only what the person sees listed can be asked for. */
export async function refuseUnseen(tx: Tx, documentIds: string[]) {
  const wanted = [...new Set(documentIds)];
  const seen = await tx.db.$count(documents, inArray(documents.id, wanted));
  if (seen !== wanted.length) throw new NotFound();
  return wanted;
}
