import { libraryEntries } from "@candor/db/schema";
import type { Tx } from "../acting-as.ts";
import type { AddEntry } from "./inputs.ts";
import { keepVersion } from "./keep-version.ts";
import { checkServices } from "./library-entries.ts";

export async function insertEntry(tx: Tx, { services: wanted, ...content }: AddEntry) {
  const services = await checkServices(tx, wanted);
  const writer = tx.who.personId ?? "";
  const { question, value, narrative, section, audience, regions, reviewOn } = content;
  const [added] = await tx.db
    .insert(libraryEntries)
    .values({ question, value, narrative, section, audience, regions, reviewOn, ownerId: writer, writtenBy: writer })
    .returning({ id: libraryEntries.id });
  if (!added) throw new Error("the entry was not inserted");
  await keepVersion(tx, added.id, 1, { ...content, services });
  return added;
}
