import type { Actor } from "@candor/domain";
import { listDocuments } from "@candor/domain/documents";
import { ListDocuments } from "@candor/domain/documents/inputs";
import { addEntry, addWording, approveEntry, citeSource } from "@candor/domain/library-entries";
import { AddEntry } from "@candor/domain/library-entries/inputs";
import { library } from "./library.ts";

type People = { reviewer: Actor; accounts: Actor };

/** Answers written by the account manager, most of them approved by the desk. */
export async function fillLibrary({ reviewer, accounts }: People, today: Date) {
  const { rows: documents } = await listDocuments(reviewer, ListDocuments.parse({ limit: 100 }));
  const reviewOn = new Date(today.getTime() + 180 * 86_400_000).toISOString().slice(0, 10);
  for (const { wordings = [], cites, waits, ...content } of library) {
    const { id: entryId } = await addEntry(accounts, AddEntry.parse({ ...content, reviewOn }));
    for (const wording of wordings) await addWording(accounts, { entryId, ...wording });
    const cited = documents.find(({ title }) => title.en === cites);
    if (cited) await citeSource(accounts, { entryId, source: { kind: "document", id: cited.id } });
    if (!waits) await approveEntry(reviewer, { entryId, number: 1 });
  }
}
