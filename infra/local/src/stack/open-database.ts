import { asClient } from "@candor/db";
import {
  databaseName,
  type DatabaseUrls,
  migrateDatabase,
  type Passwords,
  prepareRoles,
  roleUrls,
} from "../database.ts";
import type { Report } from "../report.ts";
import type { Server } from "./server.ts";

export type Filling = {
  scenario?: string;
  fresh?: boolean;
  load: (scenario: string, urls: DatabaseUrls) => Promise<void>;
};

const loading = `${databaseName}_loading`;

/** The stack's database, migrated, and filled with the scenario if it is not there yet or is wanted fresh. */
export async function openDatabase(
  server: Server,
  passwords: Passwords,
  filling: Filling,
  report: Report,
): Promise<DatabaseUrls> {
  const { superuserUrl } = server;
  const present = await exists(superuserUrl, databaseName);
  if (filling.scenario && (filling.fresh || !present)) {
    await fill(server, passwords, filling.scenario, filling.load, report);
    return roleUrls(superuserUrl, databaseName, passwords);
  }
  return prepare(server, databaseName, passwords, report);
}

/** Filled under another name and renamed when whole: a killed load leaves nothing that counts. */
async function fill(server: Server, passwords: Passwords, scenario: string, load: Filling["load"], report: Report) {
  await drop(server.superuserUrl, loading);
  const urls = await prepare(server, loading, passwords, report);
  await report.step(
    "demo data",
    () => load(scenario, urls),
    () => scenario,
  );
  await drop(server.superuserUrl, databaseName);
  await asClient(server.superuserUrl, (client) => client.query(`alter database ${loading} rename to ${databaseName}`));
}

async function prepare(server: Server, database: string, passwords: Passwords, report: Report): Promise<DatabaseUrls> {
  const { superuserUrl, allowOldPostgres } = server;
  const urls = await report.step("roles", () => prepareRoles({ superuserUrl, database, passwords }));
  await report.step(
    "migrate",
    () => migrateDatabase(urls, allowOldPostgres),
    (count) => `${count} applied`,
  );
  return urls;
}

async function drop(superuserUrl: string, database: string): Promise<void> {
  await asClient(superuserUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
}

async function exists(superuserUrl: string, database: string): Promise<boolean> {
  return asClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
    return rowCount === 1;
  });
}
