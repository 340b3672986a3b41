import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import { Logger, runMigrations } from "graphile-worker";
import type { Client } from "pg";
import { asClient } from "./create-roles.ts";
import { harden } from "./harden.ts";
import { refuseOldPostgres } from "./postgres-version.ts";

const folder = new URL("../migrations", import.meta.url);
const gateFile = (name: string) => readFile(new URL(`../gate/${name}.sql`, import.meta.url), "utf8");

/** Brings a database made by createRoles to the newest schema: queue, gate, tables, then grants. Safe to repeat. */
export async function migrate(ownerUrl: string, options: { allowOldPostgres?: boolean } = {}) {
  return asClient(ownerUrl, async (owner) => {
    await refuseOldPostgres(owner, options.allowOldPostgres ?? false);
    await owner.query("select pg_advisory_lock(4242)");
    // The role inherits nothing, so it must say when it acts as the gate.
    await owner.query("set role candor_gate");
    await owner.query(await gateFile("gate"));
    await owner.query(await gateFile("entitlement"));
    await owner.query("reset role");
    await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
    const before = await countMigrations(owner);
    await applyMigrations(drizzle(owner), {
      migrationsFolder: fileURLToPath(folder),
      migrationsSchema: "public_migrations",
    });
    await owner.query("set role candor_gate");
    await owner.query(await gateFile("sign-in"));
    await owner.query("reset role");
    await harden(owner);
    return { applied: (await countMigrations(owner)) - before };
  });
}

/** How far the database is from this version of the code: what it lacks, and whether it knows more than we do. */
export async function migrationState(ownerUrl: string): Promise<{ lacking: number; isNewer: boolean }> {
  const known = readMigrationFiles({ migrationsFolder: fileURLToPath(folder) }).map(({ folderMillis }) => folderMillis);
  return asClient(ownerUrl, async (owner) => {
    if ((await countMigrations(owner)) === 0) return { lacking: known.length, isNewer: false };
    const { rows } = await owner.query(
      "select max(created_at)::float8 as last from public_migrations.__drizzle_migrations",
    );
    const last = rows[0].last as number;
    return { lacking: known.filter((at) => at > last).length, isNewer: last > Math.max(...known) };
  });
}

async function countMigrations(owner: Client) {
  const { rows } = await owner.query("select to_regclass('public_migrations.__drizzle_migrations') as found");
  if (!rows[0].found) return 0;
  const counted = await owner.query("select count(*)::int as n from public_migrations.__drizzle_migrations");
  return counted.rows[0].n as number;
}
