import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { asClient, createRoles, type LoginRole, migrate, withDatabase } from "@candor/db";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
    template: string;
    passwords: Record<LoginRole, string>;
  }
}

const dbFolder = fileURLToPath(new URL("../../../packages/db", import.meta.url));
const stateDir = resolve(import.meta.dirname, "../../../.candor/test");

/** One server and one migrated template per run; every test file clones the template. */
export default async function setup(project: TestProject) {
  const server = await startServer();
  const password = () => randomBytes(12).toString("hex");
  const passwords: Record<LoginRole, string> = {
    candor_owner: password(), candor_portal: password(), candor_admin: password(),
    candor_worker: password(), candor_auth: password(),
  };
  const template = `candor_template_${await schemaHash()}`;
  await createRoles(server.superuserUrl, passwords, template);
  const owner = new URL(withDatabase(server.superuserUrl, template));
  [owner.username, owner.password] = ["candor_owner", passwords.candor_owner];
  await migrate(owner.toString(), { allowOldPostgres: true });
  await dropLeftovers(server.superuserUrl);

  project.provide("superuserUrl", server.superuserUrl);
  project.provide("template", template);
  project.provide("passwords", passwords);
  return server.stop;
}

/** A server given by the environment is used as it is; otherwise the embedded one, which we stop only if we started it. */
async function startServer() {
  const given = process.env.CANDOR_TEST_DATABASE_URL;
  if (given) return { superuserUrl: given, stop: async () => undefined };
  const { ensurePostgres } = await import("./postgres.ts");
  return ensurePostgres({ stateDir, durable: false });
}

async function schemaHash() {
  const hash = createHash("sha256");
  for (const folder of ["migrations", "gate"]) {
    for (const name of (await readdir(join(dbFolder, folder))).sort()) {
      if (name.endsWith(".sql")) hash.update(await readFile(join(dbFolder, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}

async function dropLeftovers(superuserUrl: string) {
  await asClient(superuserUrl, async (client) => {
    const { rows } = await client.query("select datname from pg_database where datname like 'candor_test_%'");
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
  });
}
