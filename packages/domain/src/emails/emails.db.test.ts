import { createHash, randomUUID } from "node:crypto";
import { canonicalJson } from "@candor/ledger";
import { addMember, addStaff, addTenant, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actingAs } from "../acting-as.ts";
import { inviteMember } from "../members/index.ts";
import { InviteMember } from "../members/inputs.ts";
import { type Letter, type Post, queueEmail, sendEmail } from "./index.ts";

let db: TestDatabase;
let tenant: { id: string; slug: string };
let sent: Letter[] = [];
const body = { subject: "Sujet", text: "Texte é", html: "<p>Texte é</p>" };
const sha256 = createHash("sha256").update(canonicalJson(body)).digest("hex");
const yes: Post = async () => ({ accepted: true, response: "250 ok", body });
let answer = yes;

beforeAll(async () => {
  db = await testDatabase();
  tenant = await addTenant(db, "north");
  await db.superuser.query(
    `insert into provider_settings (name, contact_email, security_email, mail_from)
     values ('Example Cloud', 'help@provider.example', 'security@provider.example', 'notices@provider.example')
     on conflict (singleton) do update set name = excluded.name, mail_from = excluded.mail_from`,
  );
});
afterAll(() => db.drop());
beforeEach(() => {
  sent = [];
  answer = yes;
});

const post: Post = (letter) => {
  sent.push(letter);
  return answer(letter);
};
const work = () => runJobs(db, { "email.send": (actor, data) => sendEmail(actor, data, post) });
const retryNow = () =>
  db.superuser.query(`update graphile_worker._private_jobs set run_at = now(), locked_at = null, locked_by = null`);
const jobFor = (id: string, tenantId: string | null) =>
  db.superuser.query(
    "select graphile_worker.add_job('email.send', json_build_object('tenant', $2::text, 'data', json_build_object('emailId', $1::text)))",
    [id, tenantId],
  );
const row = async (id: string) => (await db.superuser.query("select * from emails where id = $1", [id])).rows[0];
const disclosed = async (id: string) =>
  (
    await db.superuser.query(
      "select leaf::jsonb -> 'subject' as subject, leaf from disclosures where leaf like '%' || $1 || '%'",
      [id],
    )
  ).rows;

async function askForLink(recipient: string) {
  const { rows } = await db.superuser.query(
    "insert into emails (recipient, template, params) values ($1, 'sign_in', $2) returning id",
    [recipient, { app: "portal", link: "https://portal.example/sign-in/link?token=secret" }],
  );
  await jobFor(rows[0].id, null);
  return rows[0].id as string;
}

async function publishedAdvisory() {
  const author = await addStaff(db, "advisory_admin");
  const { rows } = await db.superuser.query(
    `insert into advisories (tracking_id, state, revision, severity, tlp, created_by)
     values ($1, 'published', 2, 'high', 'amber', $2) returning id, tracking_id`,
    [`CAN-${randomUUID().slice(0, 8)}`, author.id],
  );
  return { id: rows[0].id as string, trackingId: rows[0].tracking_id as string };
}

async function notice() {
  const advisory = await publishedAdvisory();
  const member = await addMember(db, tenant, "member");
  const admin = await addStaff(db, "advisory_admin");
  const id = await actingAs(admin.actor, "member:invite", async (tx) => {
    await tx.audit({ test: 1 });
    return queueEmail(tx, {
      template: "advisory",
      tenantId: tenant.id,
      memberId: member.id,
      advisory: { id: advisory.id, revision: 2 },
      recipient: member.email,
      locale: "fr",
      params: {
        organisation: "North",
        trackingId: advisory.trackingId,
        title: "Un défaut",
        status: "affected",
        reason: "Trois hôtes utilisent la version décrite.",
      },
    });
  });
  return { id, member, advisory };
}

test("a sign-in mail is sent once, and its secret does not outlive it", async () => {
  const id = await askForLink("one@north.example");
  await work();
  expect(sent).toMatchObject([
    {
      template: "sign_in",
      recipient: "one@north.example",
      messageId: `<${id}@provider.example>`,
      params: { link: "https://portal.example/sign-in/link?token=secret" },
      brand: { name: "Example Cloud", from: "notices@provider.example" },
    },
  ]);
  expect(await row(id)).toMatchObject({ state: "accepted", attempts: 1, response: "250 ok", params: {} });

  await jobFor(id, null);
  await work();
  expect(sent).toHaveLength(1);
});

test("a mail about an advisory leaves its disclosure with the server's yes, once", async () => {
  const { id, member, advisory } = await notice();
  await work();
  expect(sent[0]).toMatchObject({ template: "advisory", locale: "fr", revision: 2 });
  await jobFor(id, tenant.id);
  await work();
  expect(sent).toHaveLength(1);
  const leaves = await disclosed(id);
  expect(leaves.map(({ subject }) => subject)).toEqual([
    { mail: id, template: "advisory", member: member.id, locale: "fr", status: "affected", sha256 },
  ]);
  expect(JSON.parse(leaves[0].leaf)).toMatchObject({
    kind: "mail_accepted",
    advisory: advisory.trackingId,
    revision: 2,
  });
});

test("an invitation leaves its disclosure too, a sign-in link none", async () => {
  const admin = await addStaff(db, "advisory_admin");
  const email = "invited@north.example";
  const { id } = await inviteMember(
    admin.actor,
    InviteMember.parse({ tenantId: tenant.id, email, name: "Invited", role: "member" }),
  );
  await askForLink(email);
  await work();
  expect(sent.map(({ template }) => template).sort()).toEqual(["invitation", "sign_in"]);
  const { rows } = await db.superuser.query(
    "select advisory_id, leaf::jsonb -> 'subject' as subject from disclosures where kind = 'mail_accepted' and member_id = $1",
    [id],
  );
  expect(rows).toMatchObject([{ advisory_id: null, subject: { template: "invitation", member: id, sha256 } }]);
});

test("a server that cannot be asked is asked again under the same Message-ID", async () => {
  answer = async () => Promise.reject(Object.assign(new Error("no route"), { code: "ECONNREFUSED" }));
  const { id } = await notice();
  await work();
  expect(await row(id)).toMatchObject({ state: "queued", attempts: 1, response: "ECONNREFUSED: no route" });
  expect(await disclosed(id)).toEqual([]);
  answer = async () => ({ accepted: true, response: "250 later", body });
  await retryNow();
  await work();
  expect(await row(id)).toMatchObject({ state: "accepted", attempts: 2 });
  expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
});

test("what the server refuses for good, what is malformed and what has run out fail at once", async () => {
  answer = async () => ({ accepted: false, response: "550 no such user", body });
  const refused = await notice();
  await work();
  expect(await row(refused.id)).toMatchObject({ state: "failed", response: "550 no such user" });
  expect(await disclosed(refused.id)).toEqual([]);

  const { rows } = await db.superuser.query(
    "insert into emails (recipient, template, params) values ('x@north.example', 'invitation', '{}') returning id",
  );
  await jobFor(rows[0].id, null);
  const late = await askForLink("late@north.example");
  await db.superuser.query("update emails set created_at = now() - interval '11 minutes' where id = $1", [late]);
  sent = [];
  await work();
  expect(sent).toEqual([]);
  expect(await row(rows[0].id)).toMatchObject({ state: "failed" });
  expect(await row(late)).toMatchObject({ state: "failed", params: {} });
});

test("the last try is the last", async () => {
  answer = async () => Promise.reject(new Error("down"));
  const { id } = await notice();
  await db.superuser.query("update emails set attempts = 11 where id = $1", [id]);
  await work();
  expect(await row(id)).toMatchObject({ state: "failed", attempts: 12 });
});

test("two workers at once send one mail", async () => {
  answer = () => new Promise((done) => setTimeout(() => done({ accepted: true, response: "250 ok", body }), 150));
  const { id } = await notice();
  await jobFor(id, tenant.id);
  await Promise.all([work(), work()]);
  expect(sent).toHaveLength(1);
});

test("a job of one tenant does not reach another tenant's mail", async () => {
  const { id } = await notice();
  await db.superuser.query("delete from graphile_worker._private_jobs");
  const other = await addTenant(db, `south-${randomUUID().slice(0, 6)}`);
  await jobFor(id, other.id);
  await work();
  expect(sent).toEqual([]);
  expect((await row(id)).state).toBe("queued");
});
