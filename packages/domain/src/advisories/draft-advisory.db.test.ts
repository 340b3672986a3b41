import {
  addMember,
  addStaff,
  addTenant,
  type Person,
  someContent,
  type TestDatabase,
  testDatabase,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AdvisoryContent } from "./inputs.ts";
import { discardDraft, draftAdvisory, getAdvisory, publishAdvisory, reviseAdvisory } from "./index.ts";

let db: TestDatabase;
let [author, colleague]: Person[] = [];
beforeAll(async () => {
  db = await testDatabase();
  [author, colleague] = [await addStaff(db, "advisory_admin"), await addStaff(db, "advisory_admin")];
});
afterAll(() => db.drop());

const draft = (content: Partial<AdvisoryContent> = {}, trackingId?: string) =>
  draftAdvisory(author!.actor, { trackingId, content: { ...someContent(), ...content } });
const draftOf = async (trackingId: string) => (await getAdvisory(author!.actor, { trackingId })).draft;

test("a draft keeps what it was given and nothing else", async () => {
  const { trackingId } = await draft({ cves: [] });
  const { content, version } = await draftOf(trackingId);
  expect(content).toEqual(someContent({ cves: [], statements: content.statements }));
  expect(version).toBe(1);
});

test("a title is enough to begin with", async () => {
  const { trackingId } = await draftAdvisory(author!.actor, { content: { title: { en: "A headline" } } });
  expect((await draftOf(trackingId)).content).toMatchObject({
    title: { en: "A headline" },
    tlp: "amber",
    statements: [],
  });
});

test("ids follow one another in the provider's own series", async () => {
  await db.superuser
    .query(`insert into provider_settings (name, tracking_prefix, contact_email, security_email, mail_from)
    values ('Example Cloud', 'EXA', 'a@provider.example', 's@provider.example', 'm@provider.example')`);
  const year = new Date().getUTCFullYear();
  await draft({}, `EXA-${year}-0041`);
  await draft({}, `EXA-${year}-SPECIAL`);
  const drafts = await Promise.all([draft(), draft(), draft()]);
  expect(drafts.map(({ trackingId }) => trackingId).sort()).toEqual(
    ["0042", "0043", "0044"].map((n) => `EXA-${year}-${n}`),
  );
});

test("an id is given once", async () => {
  await draft({}, "CERT-7");
  await expect(draft({}, "CERT-7")).rejects.toThrow("CERT-7 is taken");
});

test("each save is a version, and a field left out is emptied", async () => {
  const { id: advisoryId, trackingId } = await draft();
  const { statements } = someContent();
  const [{ justification: _, unknowns: __, ...plain }] = statements as [AdvisoryContent["statements"][number]];
  const content = { ...someContent(), title: { en: "Only English" }, statements: [plain] };
  expect(await reviseAdvisory(colleague!.actor, { advisoryId, version: 1, content })).toMatchObject({ version: 2 });
  expect(await draftOf(trackingId)).toMatchObject({ content, version: 2, updatedBy: "advisory_admin" });
});

test("two people who edit the same version: the second is told who was faster, and nothing is lost", async () => {
  const { id: advisoryId, trackingId } = await draft();
  await db.superuser.query("update staff set name = 'Second Person' where id = $1", [colleague!.id]);
  const mine = { advisoryId, version: 1, content: someContent({ title: { en: "Mine" } }) };
  const theirs = { advisoryId, version: 1, content: someContent({ title: { en: "Theirs" } }) };
  await reviseAdvisory(colleague!.actor, theirs);
  const refused = await reviseAdvisory(author!.actor, mine).catch((error: Error) => error);
  expect(refused).toMatchObject({ name: "Conflict" });
  expect((refused as Error).message).toMatch(/^Second Person changed this draft at 20\d\d-/);
  expect((await draftOf(trackingId)).content.title).toEqual({ en: "Theirs" });
});

test("saves that arrive together: one wins, the others conflict", async () => {
  const { id: advisoryId } = await draft();
  const saves = await Promise.allSettled(
    ["a", "b", "c", "d"].map((en) =>
      reviseAdvisory(author!.actor, { advisoryId, version: 1, content: someContent({ title: { en } }) }),
    ),
  );
  expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
});

test("what was never published can be discarded, and leaves its trace", async () => {
  const { id: advisoryId, trackingId } = await draft();
  await expect(discardDraft(author!.actor, { advisoryId, version: 9 })).rejects.toMatchObject({ name: "Conflict" });
  await discardDraft(author!.actor, { advisoryId, version: 1 });
  await expect(getAdvisory(author!.actor, { trackingId })).rejects.toMatchObject({ name: "NotFound" });
  const { rows } = await db.superuser.query(
    "select verb, detail from audit_events where subject ->> 'advisory' = $1 order by at",
    [advisoryId],
  );
  expect(rows.at(-1)).toMatchObject({ verb: "advisory:discard", detail: { trackingId } });
});

test("what was published cannot be discarded, whatever its row says", async () => {
  const { id: advisoryId } = await draft();
  const { version } = await publishAdvisory(author!.actor, { advisoryId, version: 1 });
  await expect(discardDraft(author!.actor, { advisoryId, version })).rejects.toThrow("Customers have read");
  await expect(db.superuser.query("delete from advisories where id = $1", [advisoryId])).rejects.toThrow("foreign key");
});

test("members, visitors and staff who only read do not write", async () => {
  const { id: advisoryId, trackingId } = await draft();
  const tenant = await addTenant(db, "north");
  const member = await addMember(db, tenant, "tenant_admin");
  const readers = await Promise.all(
    (["auditor", "account_manager", "expert"] as const).map((role) => addStaff(db, role)),
  );
  for (const { actor } of [member, ...readers]) {
    await expect(draftAdvisory(actor, { content: { title: { en: "No" } } })).rejects.toMatchObject({
      name: "Forbidden",
    });
    await expect(reviseAdvisory(actor, { advisoryId, version: 1, content: someContent() })).rejects.toMatchObject({
      name: "Forbidden",
    });
    await expect(discardDraft(actor, { advisoryId, version: 1 })).rejects.toMatchObject({ name: "Forbidden" });
  }
  await expect(getAdvisory(member.actor, { trackingId })).rejects.toMatchObject({ name: "Forbidden" });
  for (const { actor } of readers) expect(await getAdvisory(actor, { trackingId })).toMatchObject({ trackingId });
});
