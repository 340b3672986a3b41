import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "./ask.ts";
import { migrateDatabase, type Passwords, prepareRoles } from "./database.ts";
import { from } from "./paths.ts";

/**
 * A migrated database to clone, named after all that makes its schema. It is prepared under another name first, so that
 * one that exists is whole, and is never connected to again: a database in use cannot be cloned.
 */
export async function ensureTemplate(superuserUrl: string, passwords: Passwords): Promise<string> {
  const template = `candor_template_${schemaHash()}`;
  const half = `${template}_half`;
  await ask(superuserUrl, `drop database if exists ${half} with (force)`);
  const urls = await prepareRoles({ superuserUrl, database: half, passwords });
  if ((await databases(superuserUrl, `^${template}$`)).length > 0) {
    await ask(superuserUrl, `drop database ${half} with (force)`);
    return template;
  }
  await migrateDatabase(urls, true);
  await ask(superuserUrl, `alter database ${half} rename to ${template}`);
  return template;
}

const ours = "^candor_(test|template)_[0-9a-f]{12}(_half)?$";

/** What killed runs left. A database that a run still uses refuses to go, and stays. */
export async function dropLeftovers(superuserUrl: string): Promise<void> {
  const current = `candor_template_${schemaHash()}`;
  for (const database of await databases(superuserUrl, ours)) {
    if (database !== current) await ask(superuserUrl, `drop database ${database}`).catch(() => undefined);
  }
}

async function databases(superuserUrl: string, pattern: string): Promise<string[]> {
  const rows = await ask(superuserUrl, "select datname from pg_database where datname ~ $1", [pattern]);
  return rows.flatMap(({ datname = "" }) => datname);
}

function schemaHash(): string {
  const hash = createHash("sha256");
  for (const path of readdirSync(from("packages", "db"), { recursive: true, encoding: "utf8" }).toSorted()) {
    if (!/^(migrations|gate|src)\b.*(?<!\.test)\.(sql|ts)$/.test(path)) continue;
    hash.update(path).update(readFileSync(join(from("packages", "db"), path)));
  }
  return hash.digest("hex").slice(0, 12);
}
