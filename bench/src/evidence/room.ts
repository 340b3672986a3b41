import { join } from "node:path";
import { asClient, withDatabase } from "@candor/db/setup";
import { realReport } from "@candor/documents/fixtures/real-report";
import { credentials, ensurePostgres, prepareDatabase } from "@candor/local";
import { createLocalStorage } from "@candor/storage";
import { stateDir } from "../requests/databases.ts";
import { fillPortfolio } from "../requests/portfolio.ts";

/** The name that a stack over the same folder serves. */
const database = "candor";

export type Room = { documentIds: string[]; pages: number };

/** The portfolio, made anew, and reports that every customer may read. Each has bytes of its own: none was drawn before. */
export async function fillRoom(count: number): Promise<Room> {
  const pages = 200;
  const postgres = await ensurePostgres({ stateDir });
  try {
    const { superuserUrl } = postgres;
    await asClient(superuserUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
    const passwords = credentials(stateDir);
    await prepareDatabase({ superuserUrl, database, passwords, allowOldPostgres: true });
    const url = withDatabase(superuserUrl, database);
    await fillPortfolio(url);
    const storage = createLocalStorage({ dir: join(stateDir, "storage") });
    const report = await realReport({ pages, pictures: 50 });
    const documentIds = [];
    for (let n = 0; n < count; n += 1) {
      const bytes = Buffer.concat([report, Buffer.from("\n".repeat(n + 1))]);
      const { hash, size } = await storage.put(bytes, { maxBytes: bytes.length });
      documentIds.push(
        await asClient(url, async (client) => (await client.query(release, [hash, size, pages])).rows[0].id),
      );
    }
    return { documentIds, pages };
  } finally {
    await postgres.stop();
  }
}

const release = `
  with boss as (select id from staff limit 1), made as (
    insert into documents (title, kind, classification, owner_id, created_by, released_at)
    select '{"en": "Report"}', 'report', 'customer', id, id, now() from boss returning id, owner_id
  )
  insert into document_versions (document_id, number, file_name, media_type, sha256, served_sha256, size, pages, languages,
    time_zone, uploaded_by, approved_at)
  select id, 1, 'report.pdf', 'application/pdf', $1, $1, $2, $3, '{en}', 'UTC', owner_id, now() from made
  returning document_id as id`;
