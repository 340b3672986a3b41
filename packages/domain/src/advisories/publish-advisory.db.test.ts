import { addStaff, aStatement, type Person, someContent, type TestDatabase, testDatabase } from "@candor/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AdvisoryContent } from "./inputs.ts";
import { closeAdvisory, draftAdvisory, getAdvisory, getRevision, publishAdvisory, reviseAdvisory } from "./index.ts";

let db: TestDatabase;
let admin: Person;
beforeAll(async () => {
  db = await testDatabase();
  await db.superuser.query(`insert into provider_settings (name, contact_email, security_email, mail_from)
    values ('Example Cloud', 'a@provider.example', 's@provider.example', 'm@provider.example')`);
  admin = await addStaff(db, "advisory_admin");
});
afterAll(() => db.drop());

const note = { en: "The supplier answered.", fr: "Le fournisseur a répondu." };
const draft = (content: Partial<AdvisoryContent> = {}) =>
  draftAdvisory(admin.actor, { content: { ...someContent(), ...content } });
const get = (trackingId: string) => getAdvisory(admin.actor, { trackingId });
const revise = (advisoryId: string, version: number, content: Partial<AdvisoryContent>) =>
  reviseAdvisory(admin.actor, { advisoryId, version, content: { ...someContent(), ...content } });

test("publish, update, close, open again: every word said stays as it was said", async () => {
  const { id: advisoryId, trackingId } = await draft();
  const first = await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  expect(await get(trackingId)).toMatchObject({ state: "published", revision: 1, changed: [], closedAt: null });

  const second = await revise(advisoryId, first.version, { contested: true });
  expect(await get(trackingId)).toMatchObject({ revision: 1, changed: ["contested"], last: { contested: false } });
  const updated = await publishAdvisory(admin.actor, { advisoryId, version: second.version, note });

  const closed = await closeAdvisory(admin.actor, { advisoryId, version: updated.version, note });
  expect(await get(trackingId)).toMatchObject({ state: "closed", revision: 3 });
  const last = await getRevision(admin.actor, { advisoryId, number: 3 });
  expect(last.content.statements[0]?.nextUpdateDue).toBeUndefined();
  await expect(closeAdvisory(admin.actor, { advisoryId, version: closed.version, note })).rejects.toThrow("is closed");

  const reopened = await revise(advisoryId, closed.version, { severity: "critical" });
  await publishAdvisory(admin.actor, { advisoryId, version: reopened.version, note });
  expect(await get(trackingId)).toMatchObject({
    state: "published",
    revision: 4,
    severity: "critical",
    closedAt: null,
  });

  const { content, changed, publishedBy } = await getRevision(admin.actor, { advisoryId, number: 1 });
  expect(content).toEqual({ ...someContent(), statements: content.statements });
  expect(content.statements[0]).toMatchObject({ criteria: aStatement().criteria, action: aStatement().action });
  expect({ changed, publishedBy }).toEqual({ changed: [], publishedBy: admin.id });
  expect((await get(trackingId)).revisions.map(({ number, closing, statuses }) => [number, closing, statuses])).toEqual(
    [
      [4, false, ["affected"]],
      [3, true, ["affected"]],
      [2, false, ["affected"]],
      [1, false, ["affected"]],
    ],
  );
});

test("an optional field is sealed with the revision, and empties when it is taken away", async () => {
  const reportedAt = "2018-10-04T09:00:00.000Z";
  const { id: advisoryId } = await draft({ reportedAt });
  const first = await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  const { version } = await revise(advisoryId, first.version, {});
  await publishAdvisory(admin.actor, { advisoryId, version, note });
  expect((await getRevision(admin.actor, { advisoryId, number: 1 })).content.reportedAt).toBe(reportedAt);
  const second = await getRevision(admin.actor, { advisoryId, number: 2 });
  expect(second.content.reportedAt).toBeUndefined();
  expect(second.changed).toEqual(["reportedAt"]);
});

test("each revision is computed for every tenant, by one job", async () => {
  const { id: advisoryId } = await draft();
  const { id: revisionId } = await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  const { rows } = await db.superuser.query("select payload from graphile_worker._private_jobs where key = $1", [
    `:exposure.recompute:${revisionId}`,
  ]);
  expect(rows).toEqual([{ payload: { tenant: null, data: { revisionId } } }]);
  const audit = await db.superuser.query(
    "select verb, actor_id, subject from audit_events where verb = 'advisory:publish' and subject ->> 'advisory' = $1",
    [advisoryId],
  );
  expect(audit.rows).toEqual([
    { verb: "advisory:publish", actor_id: admin.id, subject: { advisory: advisoryId, revision: 1 } },
  ]);
});

test("an incomplete draft is refused with every place to mend, and nothing is left behind", async () => {
  const { id: advisoryId, trackingId } = await draft({
    summary: { en: "" },
    statements: [aStatement({ status: "not_affected" })],
  });
  await expect(publishAdvisory(admin.actor, { advisoryId, version: 1 })).rejects.toMatchObject({
    name: "Invalid",
    issues: [
      { path: "summary.en", message: "summary_missing" },
      { path: "statements.0.justification", message: "justification_missing" },
    ],
  });
  expect(await get(trackingId)).toMatchObject({ state: "draft", revision: 0, draft: { version: 1 }, revisions: [] });
});

test("an update says what changed, and changes something", async () => {
  const { id: advisoryId } = await draft();
  const { version } = await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  const issues = [{ message: "unchanged" }, { message: "note_missing" }];
  await expect(publishAdvisory(admin.actor, { advisoryId, version })).rejects.toMatchObject({ issues });
});

test("two people press publish at once: one revision", async () => {
  const { id: advisoryId, trackingId } = await draft();
  const other = await addStaff(db, "advisory_admin");
  const presses = await Promise.allSettled(
    [admin, other, admin, other].map(({ actor }) => publishAdvisory(actor, { advisoryId, version: 1 })),
  );
  expect(presses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
  expect(presses.flatMap((press) => (press.status === "rejected" ? [press.reason.name] : []))).toEqual(
    Array(3).fill("Conflict"),
  );
  expect(await get(trackingId)).toMatchObject({ revision: 1, draft: { version: 2 } });
});

test("a save races a publish: what was said is what the publisher saw", async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id: advisoryId, trackingId } = await draft();
    await Promise.allSettled([
      revise(advisoryId, 1, { title: { en: "Slipped in", fr: "Glissé" } }),
      publishAdvisory(admin.actor, { advisoryId, version: 1 }),
    ]);
    expect((await get(trackingId)).last?.title.en ?? "nothing").not.toBe("Slipped in");
  }
});

test.each(["auditor", "account_manager", "expert", "operator"] as const)(
  "%s neither publishes nor closes",
  async (role) => {
    const { id: advisoryId } = await draft();
    const { actor } = await addStaff(db, role);
    await expect(publishAdvisory(actor, { advisoryId, version: 1 })).rejects.toMatchObject({ name: "Forbidden" });
    await expect(closeAdvisory(actor, { advisoryId, version: 1, note })).rejects.toMatchObject({ name: "Forbidden" });
  },
);

test("no app role can change or delete what was said", async () => {
  const { id: advisoryId } = await draft();
  await publishAdvisory(admin.actor, { advisoryId, version: 1 });
  const tables = ["advisory_revisions", "statements", "criteria"];
  for (const table of tables) {
    for (const write of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table}`]) {
      const attempt = db.gates.admin.withActor(admin.actor.credential, { readOnly: false }, (handle) =>
        handle.execute(sql.raw(write)),
      );
      await expect(attempt).rejects.toMatchObject({ cause: { code: "42501" } });
    }
  }
});
