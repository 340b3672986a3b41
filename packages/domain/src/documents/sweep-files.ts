import { acceptances, acceptanceSeals, documentVersions, imports } from "@candor/db/schema";
import type { Storage } from "@candor/storage";
import { inArray, or } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { sweepScratch } from "../scratch.ts";

const [anHour, aDay] = [3_600_000, 86_400_000];

/** Removes what killed processes left, and bytes that no record names. What a record names is never touched. */
export async function sweepFiles(actor: Actor, storage: Storage) {
  const left = await storage.sweep({ olderThanMs: 7 * aDay });
  const orphans = await storage.sweepOrphans((hashes) => known(actor, hashes), { olderThanMs: 24 * anHour });
  const scratch = await sweepScratch();
  return { left, scratch, ...orphans };
}

const known = (actor: Actor, hashes: string[]) =>
  actingAs(actor, "document:check", async (tx) => {
    const { sha256, servedSha256 } = documentVersions;
    const versions = await tx.db
      .select({ sha256, servedSha256 })
      .from(documentVersions)
      .where(or(inArray(sha256, hashes), inArray(servedSha256, hashes)));
    const files = await tx.db.select({ sha256: imports.sha256 }).from(imports).where(inArray(imports.sha256, hashes));
    const seals = await tx.db
      .select({ sha256: acceptanceSeals.sha256 })
      .from(acceptanceSeals)
      .where(inArray(acceptanceSeals.sha256, hashes));
    const signed = await tx.db
      .select({ sha256: acceptances.signedSha256 })
      .from(acceptances)
      .where(inArray(acceptances.signedSha256, hashes));
    await tx.audit({ sweep: "files" }, { asked: hashes.length });
    return new Set([
      ...versions.flatMap((row) => [row.sha256, row.servedSha256]),
      ...[...files, ...seals, ...signed].flatMap((row) => row.sha256 ?? []),
    ]);
  });
