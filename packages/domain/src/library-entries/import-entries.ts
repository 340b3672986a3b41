import { libraryWordings } from "@candor/db/schema";
import { normalise } from "@candor/matching";
import { type Actor, actingAs, type Tx } from "../acting-as.ts";
import { findSame, type SameEntry } from "./find-same.ts";
import type { ImportEntries } from "./inputs.ts";
import { insertEntry } from "./insert-entry.ts";
import { type GivenEntry, readEntriesCsv } from "./read-entries-csv.ts";

/** A row that the library knows already: by the same question, with the same answer value or with another one. */
export type Known = { line: number; entryId: string; question: string; isContradiction: boolean };

/** Adds what the library does not know; what it knows is named and left as it is. Approved one by one, as if written by hand. */
export function importEntries(actor: Actor, { file, audience, reviewOn }: ImportEntries) {
  return actingAs(actor, "library_entry:import", async (tx) => {
    const given = readEntriesCsv(file.content);
    const same = await findSame(
      tx,
      given.flatMap((one) => questionsOf(one).map(normalise)),
    );
    const known = given.flatMap((one) => {
      const found = questionsOf(one)
        .map((question) => same.get(normalise(question)))
        .find(Boolean);
      return found ? [knownAs(one, found)] : [];
    });
    const skipped = new Set(known.map(({ line }) => line));
    const fresh = withoutRepeats(given).filter(({ line }) => !skipped.has(line));
    for (const { question, narrative, value, section, wordings } of fresh) {
      const entry = { question, narrative, value, section, audience, reviewOn, services: [], regions: [] };
      const { id } = await insertEntry(tx, entry);
      await addWordings(tx, id, wordings);
    }

    await tx.audit({ entries: fresh.length }, { file: file.name, known: known.length });
    return { added: fresh.length, repeated: given.length - fresh.length - known.length, known };
  });
}

const questionsOf = ({ question, wordings }: GivenEntry) => [
  question.en,
  ...(question.fr ? [question.fr] : []),
  ...wordings,
];

const knownAs = ({ line, question, value }: GivenEntry, { entryId, value: theirs }: SameEntry): Known => ({
  line,
  entryId,
  question: question.en,
  isContradiction: value !== "none" && theirs !== "none" && value !== theirs,
});

function withoutRepeats(given: GivenEntry[]): GivenEntry[] {
  const first = new Map(given.toReversed().map((one) => [normalise(one.question.en), one.line]));
  return given.filter(({ question, line }) => first.get(normalise(question.en)) === line);
}

async function addWordings({ db, who }: Tx, entryId: string, texts: string[]) {
  if (texts.length === 0) return;
  const rows = texts.map((text) => ({
    entryId,
    locale: "en" as const,
    text,
    normalised: normalise(text),
    origin: "imported" as const,
    addedBy: who.personId ?? "",
  }));
  await db.insert(libraryWordings).values(rows).onConflictDoNothing();
}
