import {
  addMember,
  addStaff,
  addTenant,
  type Person,
  runJobs,
  type TestDatabase,
  testDatabase,
  visitor,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listDisclosures } from "../disclosures/index.ts";
import { dayIn, plusDays } from "../days.ts";
import {
  addSubProcessor,
  announceChange,
  editSubProcessor,
  followSubProcessors,
  isFollowing,
  listNotices,
  listObjections,
  listSubProcessors,
  notifyFollowers,
  objectToChange,
  showSubProcessor,
  unfollowSubProcessors,
} from "./index.ts";

let db: TestDatabase;
let [desk, manager, other]: Person[] = [];
let [north, south]: { id: string; slug: string }[] = [];
let [member, viewer, neighbour]: Person[] = [];
const today = dayIn("UTC");
const facts = {
  name: "Harbour Support",
  purpose: { en: "Support at night", fr: "Assistance de nuit" },
  data: { en: "Names and addresses" },
  regions: ["France"],
  safeguards: { en: "Contract under article 28" },
  startsOn: plusDays(today, -400),
};
const page = { limit: 50 };
const text = { en: "It answers calls at night.", fr: "Il répond la nuit." };
const inTime = { effectiveOn: plusDays(today, 40), objectBy: plusDays(today, 30) };

beforeAll(async () => {
  db = await testDatabase();
  [north, south] = [await addTenant(db, "north"), await addTenant(db, "south")];
  desk = await addStaff(db, "advisory_admin");
  manager = await addStaff(db, "account_manager", [north]);
  other = await addStaff(db, "account_manager", [south]);
  [member, viewer] = [await addMember(db, north, "member"), await addMember(db, north, "viewer")];
  neighbour = await addMember(db, south, "tenant_admin");
});
afterAll(() => db.drop());

const actorOf = (person: Person | undefined) => {
  if (!person) throw new Error("everybody is there");
  return person.actor;
};
const add = (over = {}) => addSubProcessor(actorOf(desk), { ...facts, ...over });
async function announced() {
  const { id } = await add();
  const notice = await announceChange(actorOf(desk), { subProcessorId: id, change: "addition", text, ...inTime });
  return { subProcessorId: id, noticeId: notice.id };
}
const work = () => runJobs(db, { "subProcessor.notify": notifyFollowers, "email.send": async () => undefined });
const mailsOf = async (noticeId: string) =>
  (
    await db.superuser.query(
      "select recipient, locale, params from emails where params ->> 'notice' = $1 order by recipient",
      [noticeId],
    )
  ).rows;

test("a draft is the staff's, an announced one everybody's", async () => {
  const { id } = await add({ name: "Draft only" });
  const names = async (actor = visitor(db)) => (await listSubProcessors(actor)).rows.map(({ name }) => name);
  expect(await names(actorOf(desk))).toContain("Draft only");
  for (const actor of [visitor(db), actorOf(member)]) expect(await names(actor)).not.toContain("Draft only");
  await showSubProcessor(actorOf(desk), { subProcessorId: id });
  expect(await names()).toContain("Draft only");
  await expect(showSubProcessor(actorOf(desk), { subProcessorId: id })).rejects.toThrow("already");
});

test("an addition starts on its day, and is announced in time or not at all", async () => {
  const { id } = await add();
  const announce = (over: object) =>
    announceChange(actorOf(desk), { subProcessorId: id, change: "addition", text, ...inTime, ...over });
  await expect(announce({ objectBy: plusDays(today, 29) })).rejects.toMatchObject({ issues: [{ path: "objectBy" }] });
  await expect(announce({ change: "end" })).rejects.toThrow("do not see");
  await announce({});
  const { rows, upcoming } = await listSubProcessors(visitor(db));
  expect(rows.find((row) => row.id === id)).toMatchObject({ state: "upcoming", startsOn: inTime.effectiveOn });
  expect(upcoming.find(({ subProcessor }) => subProcessor.id === id)).toMatchObject({ text, isOpen: true });
  await expect(announce({})).rejects.toThrow("already");
});

test("what is announced is edited after a change of which customers were told", async () => {
  const { subProcessorId } = await announced();
  const edit = () => editSubProcessor(actorOf(desk), { subProcessorId, ...facts, regions: ["Switzerland"] });
  await expect(edit()).rejects.toMatchObject({ reason: "unannounced" });
  await announceChange(actorOf(desk), { subProcessorId, change: "change", text, ...inTime });
  await expect(edit()).rejects.toMatchObject({ reason: "unannounced" });
  await db.superuser.query("update sub_processor_notices set effective_on = $2 where sub_processor_id = $1", [
    subProcessorId,
    today,
  ]);
  await edit();
  const { rows } = await listSubProcessors(visitor(db));
  expect(rows.find(({ id }) => id === subProcessorId)).toMatchObject({
    regions: ["Switzerland"],
    startsOn: inTime.effectiveOn,
  });
});

test("who follows hears of a notice once, in their language; who left or follows later does not", async () => {
  const [french, gone] = [await addMember(db, north!, "member"), await addMember(db, north!, "member")];
  await db.superuser.query("update members set locale = 'fr' where id = $1", [french.id]);
  for (const person of [member, french, gone]) await followSubProcessors(actorOf(person));
  await followSubProcessors(actorOf(member));
  expect(await isFollowing(actorOf(member))).toEqual({ follows: true });
  await db.superuser.query("update members set deactivated_at = now() where id = $1", [gone.id]);

  const { noticeId } = await announced();
  await work();
  const mails = await mailsOf(noticeId);
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual([member!.email, french.email].sort());
  expect(mails.find(({ recipient }) => recipient === french.email)).toMatchObject({
    locale: "fr",
    params: { text: text.fr, purpose: facts.purpose.fr, change: "addition", objectBy: inTime.objectBy },
  });

  await followSubProcessors(actorOf(viewer));
  const enqueue =
    "select graphile_worker.add_job('subProcessor.notify', json_build_object('tenant', null, 'data', json_build_object('noticeId', $1::text)))";
  await db.superuser.query(enqueue, [noticeId]);
  await work();
  expect(await mailsOf(noticeId)).toHaveLength(2);

  await unfollowSubProcessors(actorOf(member));
  expect(await isFollowing(actorOf(member))).toEqual({ follows: false });
});

test("an objection is kept as it was said, and read by the tenant and the staff who work for it alone", async () => {
  const { noticeId } = await announced();
  const reason = "We may not send names there.";
  const first = await objectToChange(actorOf(member), { noticeId, reason });
  expect(await objectToChange(actorOf(member), { noticeId, reason })).toEqual(first);
  const read = async (person: Person | undefined) =>
    (await listObjections(actorOf(person), { noticeId, ...page })).rows.map((row) => [row.tenant.slug, row.reason]);
  for (const person of [member, viewer, manager, desk]) expect(await read(person)).toEqual([["north", reason]]);
  for (const person of [neighbour, other]) expect(await read(person)).toEqual([]);
  const counted = async (actor = visitor(db)) =>
    (await listNotices(actor, page)).rows.find(({ id }) => id === noticeId)?.objections;
  expect([await counted(), await counted(actorOf(neighbour)), await counted(actorOf(other))]).toEqual([0, 0, 0]);
  expect([await counted(actorOf(viewer)), await counted(actorOf(manager))]).toEqual([1, 1]);

  const told = await listDisclosures(actorOf(viewer), { kinds: ["objected"], ...page });
  expect(told.rows).toMatchObject([{ kind: "objected", note: reason }]);
  const { rows } = await db.superuser.query("select tenant_id from audit_events where verb = 'objection:write'");
  expect(rows).toEqual([{ tenant_id: north!.id }, { tenant_id: north!.id }]);
});

test("nobody objects late, to an end, to what is not there, or as a reader", async () => {
  const { subProcessorId, noticeId } = await announced();
  const object = (id: string, person = member) =>
    objectToChange(actorOf(person), { noticeId: id, reason: "Too late." });
  await expect(object(noticeId, viewer)).rejects.toThrow("Your role");
  await expect(object(subProcessorId)).rejects.toThrow("does not exist");
  await db.superuser.query("update sub_processor_notices set object_by = $2 where id = $1", [
    noticeId,
    plusDays(today, -1),
  ]);
  await expect(object(noticeId)).rejects.toMatchObject({ reason: "late" });
  const end = { subProcessorId, change: "end" as const, text, effectiveOn: today };
  const { id } = await announceChange(actorOf(desk), end);
  await expect(object(id)).rejects.toMatchObject({ reason: "end" });
  await expect(announceChange(actorOf(desk), end)).rejects.toThrow("announced already");
});

test("notices come by pages, the newest first", async () => {
  const [first, second] = [await announced(), await announced()];
  const newest = await listNotices(visitor(db), { limit: 1 });
  expect(newest.rows.map(({ id }) => id)).toEqual([second.noticeId]);
  const next = await listNotices(visitor(db), { limit: 1, after: newest.next });
  expect(next.rows.map(({ id }) => id)).toEqual([first.noticeId]);
});
