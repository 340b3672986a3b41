import { join } from "node:path";
import { asClient, withDatabase } from "@candor/db/setup";
import { credentials, ensurePostgres, prepareDatabase } from "@candor/local";
import { fillPortfolio } from "./portfolio.ts";

export type Databases = Awaited<ReturnType<typeof openDatabases>>;
export const stateDir = join(import.meta.dirname, "..", "..", "..", ".candor", "bench");

// The name that a stack over the same folder serves.
const guarded = "candor";
const unguarded = "candor_unguarded";

/** A server of its own with the portfolio, made anew, and a copy of it to take the row security from. */
export async function openDatabases() {
  const postgres = await ensurePostgres({ stateDir });
  const { superuserUrl } = postgres;
  const passwords = credentials(stateDir);
  for (const name of [unguarded, guarded]) {
    await asClient(superuserUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
  const urls = await prepareDatabase({ superuserUrl, database: guarded, passwords, allowOldPostgres: true });
  const ownUrl = withDatabase(superuserUrl, guarded);
  await fillPortfolio(ownUrl);
  await asClient(superuserUrl, (client) => client.query(`create database ${unguarded} template ${guarded}`));
  const copyUrl = withDatabase(superuserUrl, unguarded);
  await asClient(copyUrl, (client) => client.query("vacuum analyze"));
  return {
    portalUrl: urls.candor_portal,
    superuserUrl: ownUrl,
    version: await asClient(superuserUrl, async (client) => {
      const { rows } = await client.query("show server_version");
      return rows[0].server_version as string;
    }),
    /** The address of the copy, once nothing guards these tables any more. */
    async withoutRowSecurity(tables: string[]) {
      await asClient(copyUrl, async (client) => {
        for (const table of tables) await client.query(`alter table "${table}" disable row level security`);
      });
      return withDatabase(urls.candor_portal, unguarded);
    },
    close: postgres.stop,
  };
}
