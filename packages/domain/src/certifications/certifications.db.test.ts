import {
  addMember,
  addService,
  addStaff,
  addSubscription,
  addTenant,
  type Person,
  type TestDatabase,
  testDatabase,
  visitor,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineFramework } from "../frameworks/index.ts";
import { DefineFramework } from "../frameworks/inputs.ts";
import { stateOf } from "./certifications.ts";
import * as verbs from "./index.ts";
import { AddCertification, ListCertifications } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let member: Person;
let place: { serviceId: string; region: string };
let frameworkId: string;
let numbers = 0;

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  const north = await addTenant(db, "north");
  member = await addMember(db, north, "viewer");
  place = await addService(db, "compute", ["par1"]);
  await addSubscription(db, north, place);
  const framework = DefineFramework.parse({ slug: "iso-27001", name: "ISO/IEC 27001", edition: "2022" });
  frameworkId = (await defineFramework(admin.actor, framework)).id;
});
afterAll(() => db.drop());

const facts = (over: object = {}) =>
  AddCertification.parse({
    frameworkId,
    number: `IS ${++numbers}`,
    auditor: "An accredited body",
    audience: "customer",
    validFrom: "2024-01-01",
    validTo: "2027-01-31",
    timeZone: "Europe/Paris",
    ownerId: admin.id,
    ...over,
  });
const add = async (over: object = {}) => (await verbs.addCertification(admin.actor, facts(over))).id;
const scope = (certificationId: string) =>
  verbs.scopeCertification(admin.actor, { certificationId, scopes: [{ serviceId: place.serviceId, region: "par1" }] });
async function released(over: object = {}) {
  const certificationId = await add(over);
  await scope(certificationId);
  await verbs.releaseCertification(admin.actor, { certificationId });
  return certificationId;
}
const seenBy = async (actor: Person["actor"]) =>
  (await verbs.listCertifications(actor, ListCertifications.parse({ limit: 100 }))).rows.map(({ id }) => id);

test("nobody outside sees a certificate before its release, a visitor only one that is public", async () => {
  const id = await add();
  await expect(verbs.releaseCertification(admin.actor, { certificationId: id })).rejects.toThrow("Say first");
  await scope(id);
  await expect(verbs.getCertification(member.actor, { certificationId: id })).rejects.toThrow("does not exist");
  await verbs.releaseCertification(admin.actor, { certificationId: id });
  await expect(verbs.releaseCertification(admin.actor, { certificationId: id })).rejects.toThrow("already");
  const open = await released({ audience: "public" });
  expect(await seenBy(member.actor)).toEqual(expect.arrayContaining([id, open]));
  expect(await seenBy(visitor(db))).toEqual([open]);
  await expect(verbs.getCertification(visitor(db), { certificationId: id })).rejects.toThrow("does not exist");
});

test("who looks after a certificate is the staff's business", async () => {
  const certificationId = await released();
  expect((await verbs.getCertification(admin.actor, { certificationId })).owner).toMatchObject({ id: admin.id });
  const outside = await verbs.getCertification(member.actor, { certificationId });
  expect(JSON.stringify(outside)).not.toContain(admin.id);
});

test("what covers what I use: my places, and certificates with theirs", async () => {
  const certificationId = await released({ validTo: "2199-12-31" });
  const { places, certificates } = await verbs.listCoverage(member.actor);
  expect(places).toMatchObject([{ serviceId: place.serviceId, region: "par1" }]);
  expect(certificates.find(({ id }) => id === certificationId)).toMatchObject({
    standing: { state: "valid" },
    scopes: [{ serviceId: place.serviceId, region: "par1" }],
  });
  await expect(verbs.listCoverage(visitor(db))).rejects.toThrow("Your role");
});

test("it is suspended, reinstated and withdrawn; after that nothing about it changes", async () => {
  const certificationId = await released({ validTo: "2199-12-31" });
  const state = async () => (await verbs.getCertification(member.actor, { certificationId })).standing.state;
  await verbs.suspendCertification(admin.actor, { certificationId, reason: "A finding is open." });
  expect(await state()).toBe("suspended");
  await expect(verbs.suspendCertification(admin.actor, { certificationId, reason: "Again" })).rejects.toThrow(
    "already",
  );
  await verbs.reinstateCertification(admin.actor, { certificationId });
  await expect(verbs.reinstateCertification(admin.actor, { certificationId })).rejects.toThrow("not suspended");
  expect(await state()).toBe("valid");
  await verbs.withdrawCertification(admin.actor, { certificationId, reason: "The body lost its accreditation." });
  expect(await state()).toBe("withdrawn");
  await expect(scope(certificationId)).rejects.toThrow("withdrawn");
});

test("visits are planned, take place and stay; a planned one can be dropped", async () => {
  const certificationId = await released();
  const visit = { certificationId, plannedOn: "2026-02-01" };
  await verbs.planVisit(admin.actor, visit);
  await expect(verbs.planVisit(admin.actor, visit)).rejects.toThrow("already");
  const outcome = { en: "No finding.", fr: "Aucun écart." };
  await verbs.recordVisit(admin.actor, { ...visit, doneOn: "2026-02-03", outcome });
  await expect(verbs.cancelVisit(admin.actor, visit)).rejects.toThrow("took place");
  await verbs.planVisit(admin.actor, { certificationId, plannedOn: "2027-02-01" });
  await verbs.cancelVisit(admin.actor, { certificationId, plannedOn: "2027-02-01" });
  const { visits } = await verbs.getCertification(member.actor, { certificationId });
  expect(visits).toEqual([{ plannedOn: "2026-02-01", doneOn: "2026-02-03", outcome }]);
});

test("what does not fit is refused with its place", async () => {
  const paths = (promise: Promise<unknown>) =>
    promise.catch(({ issues }) => issues.map(({ path }: { path: string }) => path));
  const taken = facts();
  await verbs.addCertification(admin.actor, taken);
  expect(await paths(verbs.addCertification(admin.actor, taken))).toEqual(["number"]);
  expect(await paths(add({ ownerId: member.id }))).toEqual(["ownerId"]);
  expect(await paths(add({ predecessorId: frameworkId }))).toEqual(["predecessorId"]);
  const scopes = [{ serviceId: place.serviceId, region: "nowhere" }];
  expect(await paths(verbs.scopeCertification(admin.actor, { certificationId: await add(), scopes }))).toEqual([
    "scopes.0",
  ]);
  expect(AddCertification.safeParse({ ...taken, validTo: "2020-01-01" }).error?.issues[0]?.path).toEqual(["validTo"]);
});

test("pages follow each other without a gap or a repetition", async () => {
  const all = await seenBy(admin.actor);
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof verbs.listCertifications>> = await verbs.listCertifications(
      admin.actor,
      ListCertifications.parse({ limit: 2, after }),
    );
    walked.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(all.length).toBeGreaterThan(5);
  expect(walked).toEqual(all);
});

// Morocco changes its clocks by decree: the zone data of the two are not of the same month.
const editionsDiffer = ["Africa/Casablanca", "Africa/El_Aaiun"];

test("the database's own calendar agrees when a certificate ends", async () => {
  const { rows } = await db.superuser.query<{ name: string; at: Date; today: string }>(
    `
    select z.name, s.at, to_char(s.at at time zone z.name, 'YYYY-MM-DD') as today from pg_timezone_names z
    cross join generate_series(timestamptz '2026-03-20 00:30+00', '2026-11-05', interval '31 hours') as s(at)
    where z.name in (select unnest($1::text[]))`,
    [Intl.supportedValuesOf("timeZone").filter((name) => !editionsDiffer.includes(name))],
  );
  expect(rows.length).toBeGreaterThan(50_000);
  const wrong = rows.filter(({ name, at, today }) => {
    const certificate = { timeZone: name, validFrom: "2020-01-01", validTo: today };
    return stateOf(certificate, at).daysLeft !== 0;
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});
