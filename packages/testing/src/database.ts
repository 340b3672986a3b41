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
  drop(): Promise<void>;
};

/** A database of its own, cloned from the migrated template. Call `drop` when done. */
export async function testDatabase(): Promise<TestDatabase> {
  const [server, template, passwords] = [inject("superuserUrl"), inject("template"), inject("passwords")];
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
  async function drop() {
    await Promise.all([superuser.end(), ...Object.values(gates).map((gate) => gate.close())]);
    await asClient(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
  }
  return { superuser, urls, gates, drop };
}
