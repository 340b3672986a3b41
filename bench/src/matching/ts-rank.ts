import { join } from "node:path";
import { ensurePostgres } from "@candor/local";
import type { Entry } from "@candor/matching";
import { Client } from "pg";
import type { Method } from "./methods.ts";

const stateDir = join(import.meta.dirname, "..", "..", "..", ".candor", "bench");

/** The other floor: PostgreSQL's own full-text search, any of the question's words, English stemming. */
export async function tsRank(entries: Entry[]): Promise<{ method: Method; close(): Promise<void> }> {
  const postgres = await ensurePostgres({ stateDir });
  const client = new Client({ connectionString: postgres.superuserUrl });
  await client.connect();
  await client.query("create temp table said (id text, words tsvector)");
  for (const { id, wordings, answer } of entries)
    await client.query(
      "insert into said values ($1, setweight(to_tsvector('english', $2), 'A') || setweight(to_tsvector('english', $3), 'D'))",
      [id, wordings.map(({ text }) => text).join(" "), answer.en ?? ""],
    );
  const method: Method = async (text) => {
    const { rows } = await client.query<{ id: string; rank: number }>(
      `select id, ts_rank(words, q) as rank from said,
         to_tsquery('english', coalesce(nullif(replace(plainto_tsquery('english', $1)::text, '&', '|'), ''), 'nothing')) q
       where words @@ q order by rank desc, id limit 10`,
      [text],
    );
    return { ids: rows.map(({ id }) => id), confidence: rows[0]?.rank ?? 0 };
  };
  const close = async () => {
    await client.end();
    await postgres.stop();
  };
  return { method, close };
}
