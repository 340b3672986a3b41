import { setTimeout as wait } from "node:timers/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalStorage, type Storage } from "@candor/storage";
import { addStaff, type Person, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineRegion, defineService } from "../services/index.ts";
import { getImport, runImport, startImport } from "./index.ts";
import type { StartImport } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let folder: string;
let storage: Storage;

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "candor-imports-"));
  storage = createLocalStorage({ dir: folder });
  admin = await addStaff(db, "advisory_admin");
  await defineRegion(admin.actor, { code: "fra1", name: "Frankfurt" });
  await defineService(admin.actor, { slug: "compute", name: "Compute", regions: ["fra1"] });
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true, force: true });
});

const assetsOf = (count: number, prefix: string) =>
  ["name,kind,service,region,serial,vendor,model"]
    .concat(Array.from({ length: count }, (_, n) => `${prefix}-${n},host,compute,fra1,SN-${n},Boards,M-${n % 40}`))
    .join("\n");
const start = (text: string | Uint8Array, input: Partial<StartImport> = {}) =>
  startImport(admin.actor, { kind: "assets_csv", filename: "file.csv", again: false, ...input } as StartImport, {
    storage,
    bytes: Buffer.from(text),
  });
const work = (from: Storage = storage) =>
  runJobs(db, { "import.run": (actor, data) => runImport(actor, data, { storage: from }) });
/** As the worker does for jobs whose worker died: a lock may outlive the run that held it. */
const retryNow = () =>
  db.superuser.query(`update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null;
    update graphile_worker._private_job_queues set locked_at = null, locked_by = null`);
const killBackends = () =>
  db.superuser.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'candor worker' and datname = current_database()",
  );
const one = async (sql: string, values: unknown[] = []) => (await db.superuser.query(sql, values)).rows[0];

async function afterwards(importId: string, prefix: string) {
  const { n, hash } = await one(
    `select count(*)::int as n, md5(string_agg(concat(substr(a.name, length($1) + 1), a.kind, a.serial, p.name), '|' order by a.name)) as hash
     from assets a join components c on c.asset_id = a.id join products p on p.id = c.product_id where a.name like $1 || '-%'`,
    [prefix],
  );
  const { revisions } = await one("select count(*)::int as revisions from inventory_revisions where import_id = $1", [
    importId,
  ]);
  return { n, hash, revisions, state: (await getImport(admin.actor, { importId })).state };
}

test("a connection that dies at any moment leaves nothing half-written, and the next try gives the same result", async () => {
  const calm = await start(assetsOf(6000, "calm"));
  await work();
  const expected = await afterwards(calm.id, "calm");
  expect(expected).toMatchObject({ n: 6000, revisions: 1, state: "done" });

  for (const [n, delay] of [120, 250, 350, 450, 600, 900].entries()) {
    const { id } = await start(assetsOf(6000, `try${n}`));
    const killing = wait(delay).then(killBackends);
    await work();
    await killing;
    await wait(100);
    const between = await afterwards(id, `try${n}`);
    if (between.state !== "done") expect(between).toMatchObject({ n: 0, revisions: 0, state: "running" });
    await retryNow();
    await work();
    expect(await afterwards(id, `try${n}`)).toEqual(expected);
  }
}, 120_000);

test("running a finished import again changes nothing", async () => {
  const { id } = await start(assetsOf(5, "twice"));
  await work();
  await db.superuser.query(
    "select graphile_worker.add_job('import.run', json_build_object('tenant', null, 'data', json_build_object('importId', $1::text)))",
    [id],
  );
  await work();
  expect((await afterwards(id, "twice")).revisions).toBe(1);
});

test("a stored file that is gone or rotten is told; the last try that fails on our side is told too", async () => {
  const gone = await start(assetsOf(1, "gone"));
  await work(createLocalStorage({ dir: join(folder, "elsewhere") }));
  expect(await getImport(admin.actor, { importId: gone.id })).toMatchObject({ state: "failed", errorCount: 1 });

  const broken = { ...storage, get: () => Promise.reject(new Error("the disk is away")) };
  const { id } = await start(assetsOf(1, "away"));
  await runJobs(db, { "import.run": (actor, data) => runImport(actor, data, { storage: broken, isLastTry: true }) });
  expect(await getImport(admin.actor, { importId: id })).toMatchObject({ state: "failed", errorCount: 1 });
  const { code } = await one("select code from import_errors where import_id = $1", [id]);
  expect(code).toBe("our_fault");
});

test("hostile files end as failed imports, each within seconds", async () => {
  const bom = { kind: "cyclonedx", target: "calm-1" } as const;
  const files: [string, string | Uint8Array, Partial<StartImport>][] = [
    ["nested brackets", "[".repeat(8_000_000), bom],
    [
      "nested components",
      `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{"type":"library","name":"x","components":['.repeat(100_000)}`,
      bom,
    ],
    ["a quote without end", `name,kind,service,region\n"${"x".repeat(20_000_000)}`, {}],
    ["binary", Buffer.alloc(5_000_000, 0), {}],
    [
      "half a surrogate",
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a\\ud800","version":"\\u0000"}]}',
      bom,
    ],
    ["only commas", ",".repeat(10_000_000), {}],
  ];
  for (const [what, bytes, input] of files) {
    const since = performance.now();
    const { id } = await start(bytes, input);
    await work();
    const { state, errorCount } = await getImport(admin.actor, { importId: id });
    expect({ what, state, told: errorCount > 0 }).toEqual({ what, state: "failed", told: true });
    process.stdout.write(`${what}: ${((performance.now() - since) / 1000).toFixed(1)} s\n`);
  }
}, 120_000);

test("20,000 assets are imported in one go", async () => {
  const since = performance.now();
  const { id } = await start(assetsOf(20_000, "many"));
  await work();
  expect(await afterwards(id, "many")).toMatchObject({ n: 20_000, revisions: 1, state: "done" });
  process.stdout.write(`20,000 assets: ${((performance.now() - since) / 1000).toFixed(1)} s\n`);
}, 120_000);
