import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { createLocalStorage, type Storage } from "@candor/storage";
import { addStaff, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { beginUpload, cancelUpload, createDocument, receiveUpload } from "./index.ts";
import { BeginUpload } from "./inputs.ts";

let db: TestDatabase;
let boss: Person;
let documentId: string;
const dir = mkdtempSync(join(tmpdir(), "candor receiving "));
const bytes = randomBytes(9 * 1024 * 1024);
let [writing, most] = [0, 0];
const patiently = { timeout: 20_000 };

/** As another process has it: with a guard of its own, of which the others know nothing. */
function aProcess(): Storage {
  const storage = createLocalStorage({ dir });
  const append: Storage["uploads"]["append"] = async (...asked) => {
    most = Math.max(most, (writing += 1));
    try {
      await pause(30);
      return await storage.uploads.append(...asked);
    } finally {
      writing -= 1;
    }
  };
  return { ...storage, uploads: { ...storage.uploads, append } };
}

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
});
beforeEach(() => ([writing, most] = [0, 0]));
afterAll(async () => {
  await db.drop();
  rmSync(dir, { recursive: true });
});

async function begin() {
  const about = { documentId, fileName: "a.pdf", size: bytes.length, languages: ["en"] };
  return (await beginUpload(boss.actor, BeginUpload.parse(about), { storage: aProcess() })).id;
}
const storageIdOf = async (uploadId: string) =>
  (await db.superuser.query("select storage_id from uploads where id = $1", [uploadId])).rows[0].storage_id as string;
const send = (uploadId: string, offset: number, end = bytes.length) =>
  receiveUpload(boss.actor, { uploadId, offset }, { bytes: bytes.subarray(offset, end), storage: aProcess() });

test("two processes write a file one after another, and its bytes are those that were sent", async () => {
  const uploadId = await begin();
  const half = bytes.length / 2;
  const answers = await Promise.all([send(uploadId, 0, half), send(uploadId, 0, half), send(uploadId, 0, half - 5)]);
  expect(most).toBe(1);
  expect(answers.map(({ received }) => received)).toEqual([half, half, expect.any(Number)]);
  expect(await send(uploadId, half)).toMatchObject({ received: bytes.length, state: "checking" });
  const { uploads } = createLocalStorage({ dir });
  expect((await buffer(await uploads.read(await storageIdOf(uploadId)))).equals(bytes)).toBe(true);
});

test("the last part, sent again by somebody who heard no answer, is told that all is there", async () => {
  const uploadId = await begin();
  const first = await send(uploadId, 0);
  expect(await send(uploadId, 0)).toEqual(first);
  const { rows } = await db.superuser.query(
    "select count(*)::int as n from graphile_worker._private_jobs where payload -> 'data' ->> 'uploadId' = $1",
    [uploadId],
  );
  expect(rows[0].n).toBe(1);
});

test("what is stopped while a part of it is written leaves no piece behind", async () => {
  const uploadId = await begin();
  const sending = send(uploadId, 0, 100_000);
  await expect.poll(() => writing, { ...patiently, interval: 1 }).toBe(1);
  await cancelUpload(boss.actor, { uploadId }, { storage: aProcess() });
  await sending.catch(() => undefined);
  const { uploads } = createLocalStorage({ dir });
  await expect(uploads.size(await storageIdOf(uploadId))).rejects.toMatchObject({ code: "missing" });
  await expect(send(uploadId, 100_000)).rejects.toMatchObject({ name: "Conflict", reason: "refused" });
});

test("a slow line holds no connection, and what arrived before it broke is kept", async () => {
  const uploadId = await begin();
  let hangUp: (error: Error) => void = () => undefined;
  const line = (async function* () {
    yield bytes.subarray(0, 1000);
    await new Promise((_, reject) => (hangUp = reject));
  })();
  const sending = receiveUpload(boss.actor, { uploadId, offset: 0 }, { bytes: line, storage: aProcess() });
  const begun = "select from audit_events where subject ->> 'upload' = $1 and detail ->> 'step' = 'receiving'";
  await expect.poll(async () => (await db.superuser.query(begun, [uploadId])).rowCount, patiently).toBe(1);
  await expect.poll(() => db.gates.admin.pool.totalCount - db.gates.admin.pool.idleCount, patiently).toBe(0);
  hangUp(new Error("the line went dead"));
  await expect(sending).rejects.toThrow("the line went dead");
  expect(await send(uploadId, 1000, 2000)).toMatchObject({ received: 2000 });
});
