import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addService, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { candorIn, environmentOf } from "../../fixtures/candor.ts";
import { startWorker } from "../../fixtures/start-worker.ts";
import type { Environment } from "../env.ts";

let db: TestDatabase;
let env: Environment;
let folder: string;
let candor: ReturnType<typeof candorIn>;
const uuid = /^[0-9a-f-]{36}$/;

beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), "candor cli "));
  env = { ...environmentOf(db.urls, join(folder, "storage")), SMTP_URL: "smtp://127.0.0.1:1" };
  candor = candorIn(env);
  await addService(db, "compute");
});
afterAll(async () => {
  await db.drop();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, ...lines: string[]) {
  await writeFile(join(folder, name), lines.join("\n"));
  return join(folder, name);
}
const stateOf = async (id: string) =>
  (await db.superuser.query("select state, kind, filename, target from imports where id = $1", [id])).rows[0];

test("a file is handed over, and its import waits for a worker", async () => {
  const said = await candor(
    "import",
    "assets",
    await file("assets.csv", "name,kind,service,region", "h-1,host,compute,fra1"),
  );
  expect(said).toEqual({ code: 0, out: expect.stringMatching(uuid), err: "" });
  expect(await stateOf(said.out)).toEqual({
    state: "queued",
    kind: "assets_csv",
    filename: "assets.csv",
    target: null,
  });
});

test("the same file is not imported again unless asked for", async () => {
  const path = join(folder, "assets.csv");
  const first = await candor("import", "assets", path);
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining("--again") });
  const again = await candor("import", "assets", path, "--again");
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).not.toBe(first.out);
});

test("an empty file is refused", async () => {
  const said = await candor("import", "assets", await file("empty.csv"));
  expect(said).toEqual({ code: 1, out: "", err: "The file is empty.\nChoose another file." });
});

test("a folder that cannot be written is told by name", async () => {
  const said = await candorIn({ ...env, STORAGE_DIR: join(folder, "assets.csv", "storage") })(
    "import",
    "assets",
    join(folder, "assets.csv"),
    "--again",
  );
  expect(said).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/ENOTDIR.*assets\.csv/) });
});

test("whoever waits may leave: the import stays", async () => {
  const interrupt = new AbortController();
  const waiting = candorIn(env, interrupt.signal)("import", "assets", join(folder, "assets.csv"), "--again", "--wait");
  setTimeout(() => interrupt.abort(), 1000);
  const { code, out, err } = await waiting;
  expect({ code, err }).toEqual({ code: 130, err: "Interrupted." });
  expect(await stateOf(out)).toMatchObject({ state: "queued" });
});

test("--wait follows to the end, and tells every error where it is", async () => {
  const stop = await startWorker(env);
  try {
    const assets = await candor("import", "assets", join(folder, "assets.csv"), "--wait", "--again");
    expect(assets).toMatchObject({ code: 0, out: expect.stringMatching(uuid) });
    expect(assets.err).toMatch(/done: 0 added, 0 changed, 0 removed, 1 unchanged$/);

    const bad = await file(
      "bad.csv",
      "name,kind,service,region",
      "h-2,host,compute,mars1",
      "h-3,spaceship,compute,fra1",
    );
    const refused = await candor("import", "assets", bad, "--wait");
    expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(uuid) });
    const lines = refused.err.split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/bad\.csv:2:region: .+\.$/));
    expect(lines).toContainEqual(expect.stringMatching(/bad\.csv:3:kind: .+\.$/));
    expect(lines.at(-1)).toBe("refused: 2 errors, nothing of the file was written.");

    const many = Array.from({ length: 230 }, (_, n) => `x-${n},host,compute,mars1`);
    const long = await candor(
      "import",
      "assets",
      await file("many.csv", "name,kind,service,region", ...many),
      "--wait",
    );
    expect(long.err.match(/many\.csv:\d+:region/g)).toHaveLength(230);

    const bom = {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      components: [{ type: "library", name: "openssl", version: "3.0.5" }],
    };
    const path = await file("bom.json", JSON.stringify(bom));
    const listed = await candor("import", "cyclonedx", path, "--target", "h-1", "--wait");
    expect(listed).toMatchObject({ code: 0, err: expect.stringMatching(/done: 1 added/) });
    expect(await stateOf(listed.out)).toMatchObject({ kind: "cyclonedx", target: "h-1" });
    const strange = await candor("import", "cyclonedx", path, "--target", "nowhere", "--wait");
    expect(strange).toMatchObject({ code: 1, err: expect.stringContaining("bom.json") });
  } finally {
    await stop();
  }
}, 90_000);
