import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPress } from "@candor/documents";
import { pngOf } from "@candor/documents/hostile/picture-traps";
import { withEicar } from "@candor/documents/hostile/two-in-one";
import { createLocalStorage, createScanner, type Storage } from "@candor/storage";
import { startClamd } from "@candor/storage/fixtures/fake-clamd";
import { addStaff, type Person, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aReport } from "../../fixtures/a-report.ts";
import { beginUpload, checkUpload, createDocument, getUpload, receiveUpload } from "./index.ts";
import { BeginUpload } from "./inputs.ts";

let db: TestDatabase;
let boss: Person;
let documentId: string;
let clamd: Awaited<ReturnType<typeof startClamd>>;
const dir = mkdtempSync(join(tmpdir(), "candor checking "));
const socket = join(dir, "clamd.ctl");
const storage = createLocalStorage({ dir });
const press = createPress({ engine: fileURLToPath(import.meta.resolve("@candor/documents/engine")), hands: 1 });

beforeAll(async () => {
  db = await testDatabase();
  boss = await addStaff(db, "advisory_admin");
  const facts = {
    title: { en: "Report" },
    kind: "report",
    classification: "public",
    isListed: true,
    isViewOnly: false,
  } as const;
  documentId = (await createDocument(boss.actor, { ...facts, services: [] })).id;
  clamd = await startClamd({ socket, longest: 100_000 });
});
afterAll(async () => {
  await clamd.close();
  await press.close();
  await db.drop();
  rmSync(dir, { recursive: true });
});

type Given = { scanner?: ReturnType<typeof createScanner>; isLastTry?: boolean; store?: Storage };

async function checked(bytes: Buffer, { scanner = createScanner({}), isLastTry = true, store = storage }: Given = {}) {
  const about = { documentId, fileName: "a", size: bytes.length, languages: ["en"] };
  const { id } = await beginUpload(boss.actor, BeginUpload.parse(about), { storage });
  await receiveUpload(boss.actor, { uploadId: id, offset: 0 }, { bytes, storage });
  await work({ scanner, isLastTry, store });
  return getUpload(boss.actor, { uploadId: id });
}
const work = ({ scanner, isLastTry, store }: Required<Given>) =>
  runJobs(db, {
    "document.check": (actor, data) => checkUpload(actor, data, { storage: store, press, scanner, isLastTry }),
  });
const files = () => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

test("EICAR is refused in every kind of file, with a scanner and without, and nothing is kept", async () => {
  const before = files();
  for (const [, bytes] of await withEicar(pngOf(8, 8, Buffer.alloc(200)))) {
    expect(await checked(bytes)).toMatchObject({ state: "refused", versionNumber: null });
    expect(await checked(bytes, { scanner: createScanner({ socket }) })).toMatchObject({
      state: "refused",
      refusal: expect.stringContaining("infected: Eicar"),
    });
  }
  expect(files()).toBe(before);
});

test("what the scanner does not see is not taken: it is down, or the file too long for it", async () => {
  const before = files();
  const down = createScanner({ socket: join(dir, "nobody.ctl") });
  expect(await checked(aReport(), { scanner: down })).toMatchObject({ state: "refused", refusal: "scanner_down" });
  const long = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(200_000, " "), aReport()]);
  const refused = await checked(long, { scanner: createScanner({ socket }), isLastTry: false });
  expect(refused).toMatchObject({ state: "refused", refusal: "unscannable" });
  expect(files()).toBe(before);
  expect(await checked(aReport(2), { scanner: createScanner({ socket }) })).toMatchObject({ state: "done" });
});

test("a file that another worker is just sealing is not told lost", async () => {
  const bytes = aReport(4);
  const read: Storage["uploads"]["read"] = async (id) => {
    const stream = await storage.uploads.read(id);
    await storage.uploads.seal(id, { size: bytes.length });
    return stream;
  };
  const store = { ...storage, uploads: { ...storage.uploads, read } };
  const { id } = await checked(bytes, { store, isLastTry: false });
  await db.superuser.query("update graphile_worker._private_jobs set run_at = now()");
  await work({ scanner: createScanner({}), isLastTry: false, store: storage });
  expect(await getUpload(boss.actor, { uploadId: id })).toMatchObject({ state: "done" });
});
