import { createRoles, type LoginRole, migrate } from "@candor/db/setup";
import { Advice } from "../bootstrap/advice.mjs";

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
  try {
    await createRoles(superuserUrl, passwords, database);
  } catch (error) {
    throw adviceOn(error) ?? error;
  }
  return roleUrls(superuserUrl, database, passwords);
}

export async function migrateDatabase(
  { candor_owner: ownerUrl }: DatabaseUrls,
  allowOldPostgres: boolean,
): Promise<number> {
  const { applied } = await migrate(ownerUrl, { allowOldPostgres });
  return applied;
}

export function roleUrls(superuserUrl: string, database: string, passwords: Passwords): DatabaseUrls {
  const entries = Object.entries(passwords).map(([role, password]) => {
    const url = new URL(superuserUrl);
    [url.username, url.password, url.pathname] = [role, password, `/${database}`];
    return [role, url.toString()];
  });
  return Object.fromEntries(entries) as DatabaseUrls;
}

const advice: Record<string, string> = {
  ECONNREFUSED: "The server of DATABASE_URL does not answer: start it, correct the address, or unset DATABASE_URL.",
  ENOTFOUND: "The host in DATABASE_URL is unknown: correct the address, or unset DATABASE_URL.",
  "28P01": "The server of DATABASE_URL refuses its user or password: correct DATABASE_URL.",
  "3D000":
    "The database in DATABASE_URL does not exist: name one that does, for example postgres; ours is made beside it.",
  "42501": "The user in DATABASE_URL may not create roles and databases: name one that may.",
};

/** What a person who set DATABASE_URL can do about an error of its server. */
export function adviceOn(error: unknown): Advice | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const sentence = process.env.DATABASE_URL ? advice[code] : undefined;
  return sentence ? new Advice(sentence) : undefined;
}
