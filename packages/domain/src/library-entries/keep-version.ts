import { libraryEntryServices, libraryEntryVersions, libraryWordings } from "@candor/db/schema";
import { normalise } from "@candor/matching";
import { and, eq, notInArray } from "drizzle-orm";
import type { Tx } from "../acting-as.ts";
import type { AddEntry } from "./inputs.ts";
import { contentOf } from "./library-entries.ts";

/** What every change of an entry leaves: its version, its services, and its question among the wordings. */
export async function keepVersion(tx: Tx, entryId: string, number: number, content: AddEntry) {
  const writtenBy = tx.who.personId ?? "";
  await tx.db.insert(libraryEntryVersions).values({ entryId, number, content: contentOf(content), writtenBy });

  await tx.db.delete(libraryEntryServices).where(eq(libraryEntryServices.entryId, entryId));
  if (content.services.length > 0)
    await tx.db.insert(libraryEntryServices).values(content.services.map((serviceId) => ({ entryId, serviceId })));

  const own = (["en", "fr"] as const).flatMap((locale) => {
    const text = content.question[locale];
    return text
      ? [{ entryId, locale, text, normalised: normalise(text), origin: "written" as const, addedBy: writtenBy }]
      : [];
  });
  await tx.db.delete(libraryWordings).where(
    and(
      eq(libraryWordings.entryId, entryId),
      eq(libraryWordings.origin, "written"),
      notInArray(
        libraryWordings.normalised,
        own.map(({ normalised }) => normalised),
      ),
    ),
  );
  await tx.db.insert(libraryWordings).values(own).onConflictDoNothing();
}
