import { randomBytes } from "node:crypto";
import { createGate, type Gate } from "@candor/db";
import { asClient, type LoginRole, withDatabase } from "@candor/db/setup";
import pg from "pg";
import { inject } from "vitest";

export type TestDatabase = {
  /** Sees and changes everything: for arranging and for looking behind the policies, never for the code under test. */
  superuser: pg.Pool;
  urls: Record<LoginRole | "superuser", string>;
  gates: Record<"portal" | "admin" | "worker", Gate>;
  /** Lets go of every connection and answers the name under which others may clone it until it is dropped. */
  freeze(): Promise<string>;
  drop(): Promise<void>;
};

/** A database of its own, cloned from the migrated template or from another test database that nobody is using. */
export async function testDatabase(from?: string): Promise<TestDatabase> {
  const [server, template, passwords] = [inject("superuserUrl"), from ?? inject("template"), inject("passwords")];
  const name = `candor_test_${randomBytes(6).toString("hex")}`;
  await asClient(server, (client) => client.query(`create database "${name}" template "${template}"`));

  const urls = { superuser: withDatabase(server, name) } as TestDatabase["urls"];
  for (const [role, password] of Object.entries(passwords)) {
    const url = new URL(urls.superuser);
    [url.username, url.password] = [role, password];
    urls[role as LoginRole] = url.toString();
  }
  await asClient(server, (client) =>
    client.query(`revoke all on database "${name}" from public; grant connect on database "${name}" to
      candor_owner, candor_portal, candor_admin, candor_worker, candor_auth`),
  );
  const superuser = new pg.Pool({ connectionString: urls.superuser, max: 3 });
  superuser.on("error", () => undefined);
  const gates = {
    portal: createGate({ url: urls.candor_portal, app: "portal", max: 5 }),
    admin: createGate({ url: urls.candor_admin, app: "admin", max: 5 }),
    worker: createGate({ url: urls.candor_worker, app: "worker", max: 3 }),
  };
  const disconnect = () => Promise.all([superuser.end(), ...Object.values(gates).map((gate) => gate.close())]);
  let frozen = "";
  /** Renamed, so that another run, which clears away databases that nobody is connected to, leaves it alone. */
  async function freeze() {
    await disconnect();
    frozen = `candor_world_${Date.now()}`;
    await asClient(server, async (client) => {
      await dropOldWorlds(client);
      await client.query(`alter database "${name}" rename to "${frozen}"`);
    });
    return frozen;
  }
  async function drop() {
    if (!superuser.ending) await disconnect();
    await asClient(server, (client) => client.query(`drop database if exists "${frozen || name}" with (force)`));
  }
  return { superuser, urls, gates, freeze, drop };
}

async function dropOldWorlds(client: pg.Client) {
  const { rows } = await client.query("select datname from pg_database where datname ~ '^candor_world_[0-9]+$'");
  for (const { datname } of rows as { datname: string }[]) {
    const age = Date.now() - Number(datname.split("_")[2]);
    if (age > 3_600_000) await client.query(`drop database if exists "${datname}" with (force)`);
  }
}
