import { createIndex, type Entry } from "@candor/matching";
import { plainBm25 } from "./plain-bm25.ts";
import { tsRank } from "./ts-rank.ts";

/** The entries in the order in which a method offers them, and how sure it is that one of them answers. */
export type Method = (text: string) => Promise<{ ids: string[]; confidence: number }>;

export async function openMethods(entries: Entry[]) {
  const ranked = await tsRank(entries);
  const ours = (withConcepts: boolean): Method => {
    const index = createIndex(entries, { withConcepts });
    return async (text) => {
      const { candidates, confidence } = index.suggest({ text }, { limit: 10 });
      return { ids: candidates.map(({ id }) => id), confidence };
    };
  };
  const methods: Record<string, Method> = {
    Candor: ours(true),
    "Candor without thesaurus": ours(false),
    BM25: plainBm25(entries),
    "PostgreSQL ts_rank": ranked.method,
  };
  return { methods, close: () => ranked.close() };
}
