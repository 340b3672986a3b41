import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPress } from "@candor/documents";
import { createLocalStorage, createScanner } from "@candor/storage";
import { addStaff, type Person, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aReport } from "../../fixtures/a-report.ts";
import {
  approveVersion,
  beginUpload,
  changeValidity,
  checkUpload,
  createDocument,
  getDocument,
  listDocuments,
  receiveUpload,
  refuseVersion,
  withdrawDocument,
} from "./index.ts";
import { BeginUpload, ListDocuments } from "./inputs.ts";

let db: TestDatabase;
const dir = mkdtempSync(join(tmpdir(), "candor desk "));
const storage = createLocalStorage({ dir });
const press = createPress({ engine: fileURLToPath(import.meta.resolve("@candor/documents/engine")), hands: 1 });
const people = {} as Record<"boss" | "expert" | "manager", Person>;

beforeAll(async () => {
  db = await testDatabase();
  people.boss = await addStaff(db, "advisory_admin");
  people.expert = await addStaff(db, "expert");
  people.manager = await addStaff(db, "account_manager");
});
afterAll(async () => {
  await press.close();
  await db.drop();
  rmSync(dir, { recursive: true });
});

async function waiting(title: string, validTo?: string) {
  const [bytes, facts] = [aReport(), { title: { en: title }, kind: "report", classification: "public" } as const];
  const { id: documentId } = await createDocument(people.boss.actor, {
    ...facts,
    isListed: true,
    isViewOnly: false,
    services: [],
  });
  const about = { documentId, fileName: "a.pdf", size: bytes.length, languages: ["en"], validTo };
  const { id: uploadId } = await beginUpload(people.boss.actor, BeginUpload.parse(about), { storage });
  await receiveUpload(people.boss.actor, { uploadId, offset: 0 }, { bytes, storage });
  const scanner = createScanner({});
  await runJobs(db, { "document.check": (actor, data) => checkUpload(actor, data, { storage, press, scanner }) });
  return documentId;
}
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const approve = (documentId: string) => approveVersion(people.expert.actor, { documentId, number: 1 });
const titles = async (filters: object) =>
  (await listDocuments(people.boss.actor, ListDocuments.parse(filters))).rows.map(({ title }) => title.en).toSorted();

test("the list finds documents by what they are and how they stand", async () => {
  const [late, soon] = [await waiting("Over", inDays(-2)), await waiting("Over soon", inDays(30))];
  const [long, gone] = [await waiting("Lasts", inDays(400)), await waiting("Gone")];
  const refused = await waiting("Sent back");
  await waiting("Undecided");
  for (const each of [late, soon, long, gone]) await approve(each);
  await refuseVersion(people.expert.actor, { documentId: refused, number: 1, reason: "The second page is missing." });
  await withdrawDocument(people.boss.actor, { documentId: gone, reason: "It names a customer.", replacedBy: long });

  expect(await titles({ states: ["expired"] })).toEqual(["Over"]);
  expect(await titles({ states: ["released"] })).toEqual(["Lasts", "Over soon"]);
  expect(await titles({ states: ["withdrawn", "expired"] })).toEqual(["Gone", "Over"]);
  expect(await titles({ ending: true })).toEqual(["Over", "Over soon"]);
  expect(await titles({ states: ["waiting"] })).toEqual(["Undecided"]);
  expect(await titles({ ownerId: people.manager.id })).toEqual([]);
  expect(await titles({ ownerId: people.boss.id, search: "over s" })).toEqual(["Over soon"]);
  expect(await titles({ kinds: ["policy"] })).toEqual([]);
  const { rows } = await listDocuments(people.boss.actor, ListDocuments.parse({ search: "Over soon" }));
  expect(rows[0]).toMatchObject({ versions: 1, version: 1, validTo: inDays(30), timeZone: "UTC" });
  expect(await getDocument(people.boss.actor, { documentId: gone })).toMatchObject({
    withdrawal: "It names a customer.",
    replacedBy: long,
  });
});

test("the validity of a version is changed as long as nobody refused it, and the old one is in the audit", async () => {
  const documentId = await waiting("Renewed", "2030-01-01");
  const asked = { documentId, number: 1, validTo: "2031-01-01", timeZone: "Europe/Paris" };
  await changeValidity(people.boss.actor, asked);
  const { versions } = await getDocument(people.boss.actor, { documentId });
  expect(versions[0]).toMatchObject({ validFrom: null, validTo: "2031-01-01", timeZone: "Europe/Paris" });
  const { rows } = await db.superuser.query(
    "select detail -> 'before' ->> 'validTo' as was from audit_events where detail ->> 'validTo' = '2031-01-01'",
  );
  expect(rows).toEqual([{ was: "2030-01-01" }]);
  await refuseVersion(people.expert.actor, { documentId, number: 1, reason: "No." });
  await expect(changeValidity(people.boss.actor, asked)).rejects.toMatchObject({ reason: "refused" });
});
