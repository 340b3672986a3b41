import {
  libraryEntries,
  libraryEntryServices,
  libraryEntryVersions,
  libraryWordings,
  services,
  staff,
} from "@candor/db/schema";
import { asc, desc, eq, sql } from "drizzle-orm";
import { type Actor, actingAs } from "../acting-as.ts";
import { NotFound } from "../errors.ts";
import type { GetEntry, staleCauses } from "./inputs.ts";
import { selectCitations } from "./select-citations.ts";
import { staleReasons } from "./stale-reasons.ts";

/** One entry with its words, what it rests on, and how it came to be what it is. */
export function getEntry(actor: Actor, { entryId }: GetEntry) {
  return actingAs(actor, "library_entry:read", async (tx) => {
    const [entry] = await tx.db.select().from(libraryEntries).where(eq(libraryEntries.id, entryId));
    if (!entry) throw new NotFound();
    const { rows } = await tx.db.execute<{ stale: (typeof staleCauses)[number][] }>(
      sql`select ${staleReasons} as stale from library_entries e where e.id = ${entryId}::uuid`,
    );
    const [owner] = await tx.db.select({ name: staff.name }).from(staff).where(eq(staff.id, entry.ownerId));
    const sold = await tx.db
      .select({ id: services.id, name: services.name })
      .from(libraryEntryServices)
      .innerJoin(services, eq(services.id, libraryEntryServices.serviceId))
      .where(eq(libraryEntryServices.entryId, entryId))
      .orderBy(asc(services.name));
    const wordings = await tx.db
      .select({
        id: libraryWordings.id,
        locale: libraryWordings.locale,
        text: libraryWordings.text,
        origin: libraryWordings.origin,
      })
      .from(libraryWordings)
      .where(eq(libraryWordings.entryId, entryId))
      .orderBy(asc(libraryWordings.addedAt), asc(libraryWordings.id))
      .limit(200);
    const versions = await tx.db
      .select({
        number: libraryEntryVersions.number,
        at: libraryEntryVersions.at,
        writer: staff.name,
        content: libraryEntryVersions.content,
      })
      .from(libraryEntryVersions)
      .innerJoin(staff, eq(staff.id, libraryEntryVersions.writtenBy))
      .where(eq(libraryEntryVersions.entryId, entryId))
      .orderBy(desc(libraryEntryVersions.number))
      .limit(50);
    return {
      ...entry,
      owner: owner?.name ?? "",
      isMine: entry.writtenBy === tx.who.personId,
      stale: rows[0]?.stale ?? [],
      services: sold,
      wordings,
      versions,
      citations: await selectCitations(tx, entryId),
    };
  });
}
