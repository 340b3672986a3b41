import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { killSealing } from "../../fixtures/sealing/kill-sealing.ts";
import { arrangePeople } from "../../fixtures/sealing/people.ts";
import type { Place } from "../../fixtures/sealing/place.ts";
import { seals } from "../../fixtures/sealing/seals.ts";
import { versions } from "../../fixtures/sealing/versions.ts";

const given = process.env["TMPDIR"];
const folder = mkdtempSync(join(tmpdir(), "candor sealing "));
process.env["TMPDIR"] = folder;
let db: TestDatabase;
let place: Place;

beforeEach(async () => {
  db = await testDatabase();
  place = {
    query: (text, values) => db.superuser.query(text, values),
    gates: db.gates,
    workerUrl: db.urls.candor_worker,
    dir: mkdtempSync(join(folder, "store ")),
    scratch: folder,
  };
});
afterEach(() => db.drop());
afterAll(() => {
  if (given === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = given;
  rmSync(folder, { recursive: true });
});

// A dozen moments; `npm run campaign -- killed-uploads` takes two hundred.
test("kill -9 while a version is sealed leaves no version without its bytes, and loses no file", async () => {
  const { wrong, kills } = await killSealing(place, await versions(place, await arrangePeople(place)), { kills: 7 });
  expect(wrong).toEqual([]);
  expect(kills).toBe(7);
}, 300_000);

test("kill -9 while an acceptance is sealed: it is sealed once, and both sides hear of it once", async () => {
  const { wrong, kills } = await killSealing(place, await seals(place, await arrangePeople(place)), { kills: 5 });
  expect(wrong).toEqual([]);
  expect(kills).toBe(5);
}, 300_000);
