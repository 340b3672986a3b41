import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGate } from "@candor/db";
import { asClient, withDatabase } from "@candor/db/setup";
import type { Place } from "@candor/domain/fixtures/sealing/place";
import { credentials, ensurePostgres, prepareDatabase } from "@candor/local";
import pg from "pg";

const database = "candor_killed";
const stateDir = join(import.meta.dirname, "..", "..", "..", ".candor", "bench");

/** A database made anew and an empty store. Whoever is started from here on works in a folder of its own too. */
export async function openPlace(): Promise<{ place: Place; close: () => Promise<void> }> {
  const before = process.env.TMPDIR;
  const scratch = mkdtempSync(join(tmpdir(), "candor killed "));
  const postgres = await ensurePostgres({ stateDir });
  process.env.TMPDIR = scratch;
  const { superuserUrl } = postgres;
  await asClient(superuserUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
  const passwords = credentials(stateDir);
  const urls = await prepareDatabase({ superuserUrl, database, passwords, allowOldPostgres: true });
  const superuser = new pg.Pool({ connectionString: withDatabase(superuserUrl, database), max: 2 });
  const gates = {
    portal: createGate({ url: urls.candor_portal, app: "portal", max: 2 }),
    admin: createGate({ url: urls.candor_admin, app: "admin", max: 2 }),
    worker: createGate({ url: urls.candor_worker, app: "worker", max: 2 }),
  };
  async function close() {
    await Promise.all([superuser.end(), ...Object.values(gates).map((gate) => gate.close())]);
    await postgres.stop();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(scratch, { recursive: true });
  }
  const query: Place["query"] = (text, values) => superuser.query(text, values);
  return {
    place: { query, gates, workerUrl: urls.candor_worker, dir: mkdtempSync(join(scratch, "store ")), scratch },
    close,
  };
}
