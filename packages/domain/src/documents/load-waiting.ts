import { documentVersions } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import { Conflict, NotFound } from "../errors.ts";
import { isVersion, type Which } from "./is-version.ts";

/** A version that nobody has decided on yet. */
export async function loadWaiting(tx: Tx, which: Which) {
  const [version] = await tx.db.select().from(documentVersions).where(isVersion(which)).for("update");
  if (!version) throw new NotFound();
  if (version.approvedAt) throw new Conflict("This version has been approved already.", "approved");
  if (version.refusedAt) throw new Conflict("This version has been refused already.", "refused");
  return version;
}
