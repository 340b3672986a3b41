import type { LoginRole } from "@candor/db/setup";
import { Failed } from "../bootstrap/advice.mjs";

export type Passwords = Record<LoginRole, string>;
export type DatabaseUrls = Record<LoginRole, string>;
type Target = { superuserUrl: string; database: string; passwords: Passwords };

export const databaseName = "candor";

/** Brings roles and database up to date, as often as wanted, and says how each role connects. */
export async function prepareDatabase({
  allowOldPostgres = false,
  ...target
}: Target & { allowOldPostgres?: boolean }) {
  const urls = await prepareRoles(target);
  await migrateDatabase(urls, allowOldPostgres);
  return urls;
}

export async function prepareRoles({ superuserUrl, database, passwords }: Target): Promise<DatabaseUrls> {
  const { createRoles } = await import("@candor/db/setup");
  await createRoles(superuserUrl, passwords, database);
  return roleUrls(superuserUrl, database, passwords);
}

export async function migrateDatabase(
  { candor_owner: ownerUrl }: DatabaseUrls,
  allowOldPostgres: boolean,
): Promise<number> {
  const { migrate } = await import("@candor/db/setup");
  try {
    return (await migrate(ownerUrl, { allowOldPostgres })).applied;
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof Error)) throw error;
    const name = new URL(ownerUrl).pathname.slice(1);
    throw new Failed(
      `The database ${name} does not fit this version (${error.cause.message}): move .candor away to start over.`,
    );
  }
}

export function roleUrls(superuserUrl: string, database: string, passwords: Passwords): DatabaseUrls {
  const entries = Object.entries(passwords).map(([role, password]) => {
    const url = new URL(superuserUrl);
    [url.username, url.password, url.pathname] = [role, password, `/${database}`];
    return [role, url.toString()];
  });
  return Object.fromEntries(entries) as DatabaseUrls;
}
