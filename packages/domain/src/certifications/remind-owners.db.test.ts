import { addService, addStaff, type Person, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { dayIn } from "../days.ts";
import { remindOwners } from "./index.ts";

let db: TestDatabase;
let admin: Person;
let owner: Person;
let numbers = 0;

beforeAll(async () => {
  db = await testDatabase();
  [admin, owner] = [await addStaff(db, "advisory_admin"), await addStaff(db, "expert")];
  await addService(db, "compute", ["par1"]);
  await db.superuser.query("insert into frameworks (slug, name) values ('iso', 'ISO/IEC 27001')");
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.superuser.query("delete from emails; delete from certification_reminders; delete from certifications");
});

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
async function certificate(validTo: string, over: Record<string, unknown> = {}) {
  const row = {
    number: `IS ${++numbers}`,
    audience: "public",
    auditor: "A body",
    valid_from: "2024-01-01",
    valid_to: validTo,
    time_zone: "UTC",
    owner_id: owner.id,
    created_by: admin.id,
    released_at: new Date(),
    ...over,
  };
  const names = Object.keys(row);
  const { rows } = await db.superuser.query(
    `insert into certifications (framework_id, ${names.join(", ")})
     values ((select id from frameworks), ${names.map((_, n) => `$${n + 1}`).join(", ")}) returning id`,
    Object.values(row),
  );
  return rows[0].id as string;
}

/** The hour comes; nothing but the reminders is worked. */
async function remind(now: Date) {
  await db.superuser.query("delete from graphile_worker._private_jobs");
  await db.superuser.query(`select graphile_worker.add_job('certification.remind', '{"tenant": null, "data": {}}')`);
  await runJobs(db, { "certification.remind": (actor) => remindOwners(actor, now) });
}
const sent = async () =>
  (
    await db.superuser.query(
      "select recipient, params ->> 'daysLeft' as days from emails order by created_at, recipient",
    )
  ).rows.map(({ recipient, days }) => [recipient, Number(days)]);

test("an owner is reminded at 90, 30 and 7 days, once each, however often the hour comes", async () => {
  await certificate("2026-12-31");
  for (const day of [
    "2026-10-01",
    "2026-10-02",
    "2026-10-02",
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
    "2026-12-24",
    "2026-12-31",
  ])
    await remind(noon(day));
  expect(await sent()).toEqual([
    [owner.email, 90],
    [owner.email, 30],
    [owner.email, 7],
  ]);
});

test("a worker that was down for months sends the tightest reminder alone", async () => {
  await certificate("2026-12-31");
  await remind(noon("2026-12-28"));
  await remind(noon("2026-12-29"));
  expect(await sent()).toEqual([[owner.email, 3]]);
});

test("two workers at once send one reminder; another end is reminded of again", async () => {
  const id = await certificate("2026-12-31");
  const hour = () => remind(noon("2026-12-20"));
  await Promise.all([hour(), hour()]);
  await db.superuser.query("update certifications set valid_to = '2027-01-05' where id = $1", [id]);
  await hour();
  expect(await sent()).toEqual([
    [owner.email, 11],
    [owner.email, 16],
  ]);
});

test("nobody is reminded of what is over, withdrawn, not released or replaced", async () => {
  await certificate("2026-12-19");
  await certificate("2026-12-31", { withdrawn_at: new Date() });
  await certificate("2026-12-31", { released_at: null });
  const old = await certificate("2026-12-31");
  await certificate("2029-12-31", { predecessor_id: old });
  await remind(noon("2026-12-20"));
  expect(await sent()).toEqual([]);
});

test("the day is the one of the certificate's zone", async () => {
  await certificate("2026-12-31", { time_zone: "Pacific/Kiritimati" });
  expect(dayIn("Pacific/Kiritimati", new Date("2026-12-31T10:30:00Z"))).toBe("2027-01-01");
  await remind(new Date("2026-12-31T10:30:00Z"));
  expect(await sent()).toEqual([]);
});

test("when the owner has left, those who publish are reminded", async () => {
  const gone = await addStaff(db, "expert");
  await db.superuser.query("update staff set deactivated_at = now() where id = $1", [gone.id]);
  await certificate("2026-12-31", { owner_id: gone.id });
  await remind(noon("2026-12-20"));
  expect(await sent()).toEqual([[admin.email, 11]]);
});
