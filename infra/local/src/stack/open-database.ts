import { ask } from "../ask.ts";
import { databaseName, type DatabaseUrls, migrateDatabase, prepareRoles, roleUrls } from "../database.ts";
import type { Report } from "../report.ts";
import type { Server } from "./server.ts";

export type Filling = { scenario: string; load: (scenario: string, urls: DatabaseUrls) => Promise<void> };

/** The lasting database, migrated; filled with the scenario if there is none yet. */
export async function openDatabase(server: Server, filling: Filling | null, report: Report): Promise<DatabaseUrls> {
  const present = await databaseExists(server.superuserUrl, databaseName);
  return filling && !present
    ? fillDatabase(server, databaseName, filling, report)
    : prepare(server, databaseName, report);
}

/**
 * Puts a database filled with the scenario in the place of the one that has the name, if any. It is filled under another
 * name and renamed when whole: a killed load leaves nothing that counts.
 */
export async function fillDatabase(
  server: Server,
  database: string,
  filling: Filling,
  report: Report,
): Promise<DatabaseUrls> {
  const { superuserUrl, passwords } = server;
  const loading = `${database}_loading`;
  await drop(superuserUrl, loading);
  const urls = await prepare(server, loading, report);
  await report.step(
    "demo data",
    () => filling.load(filling.scenario, urls),
    () => filling.scenario,
  );
  await drop(superuserUrl, database);
  await ask(superuserUrl, `alter database ${loading} rename to ${database}`);
  return roleUrls(superuserUrl, database, passwords);
}

async function prepare(server: Server, database: string, report: Report): Promise<DatabaseUrls> {
  const { superuserUrl, passwords, allowOldPostgres } = server;
  const urls = await report.step("roles", () => prepareRoles({ superuserUrl, database, passwords }));
  await report.step(
    "migrate",
    () => migrateDatabase(urls, allowOldPostgres),
    (count) => `${count} applied`,
  );
  return urls;
}

async function drop(superuserUrl: string, database: string): Promise<void> {
  await ask(superuserUrl, `drop database if exists ${database} with (force)`);
}

export async function databaseExists(superuserUrl: string, database: string): Promise<boolean> {
  const found = await ask(superuserUrl, "select from pg_database where datname = $1", [database]);
  return found.length === 1;
}
