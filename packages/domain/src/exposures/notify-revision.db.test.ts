import {
  addAsset,
  addMember,
  addProduct,
  addService,
  addStaff,
  addSubscription,
  addTenant,
  aStatement,
  type Person,
  runJobs,
  someContent,
  type TestDatabase,
  testDatabase,
} from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actingAs } from "../acting-as.ts";
import { draftAdvisory, publishAdvisory, reviseAdvisory } from "../advisories/index.ts";
import { notifyRevision } from "./notify-revision.ts";
import { recomputeInventory } from "./recompute-inventory.ts";
import { recomputeRevision } from "./recompute-revision.ts";

let db: TestDatabase;
let admin: Person;
beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
});
afterAll(() => db.drop());

const say = (sentences: { key: string }[], { locale }: { locale: string }) =>
  `${locale}: ${sentences.map(({ key }) => key).join(" ")}`;
const work = () =>
  runJobs(db, {
    "exposure.recompute": recomputeRevision,
    "exposure.recomputeInventory": recomputeInventory,
    "advisory.notify": (actor, payload: { revisionId: string }) => notifyRevision(actor, payload, say),
    "email.send": async () => undefined,
  });
const mails = async (advisoryId: string) =>
  (
    await db.superuser.query(
      "select recipient, revision, locale, params from emails where advisory_id = $1 order by created_at, recipient",
      [advisoryId],
    )
  ).rows;
const again = (revisionId: string) =>
  actingAs(admin.actor, "advisory:publish", async (tx) => {
    await tx.audit({ revision: revisionId });
    await tx.enqueue("advisory.notify", { revisionId });
  });

const statusLeaves = async (advisoryId: string) =>
  (
    await db.superuser.query(
      "select leaf::jsonb -> 'subject' as subject from disclosures where kind = 'exposure_status' and advisory_id = $1 order by at",
      [advisoryId],
    )
  ).rows.map(({ subject }) => subject);

test("each active person of a tenant that was told something hears once, in their own language", async () => {
  const tenant = await addTenant(db, "told");
  const [gone, away] = [await addTenant(db, "gone"), await addTenant(db, "away")];
  const [reader, francophone, left] = [
    await addMember(db, tenant, "viewer"),
    await addMember(db, tenant, "tenant_admin"),
    await addMember(db, tenant, "member"),
  ];
  await addMember(db, gone, "member");
  await db.superuser.query("update members set locale = 'fr' where id = $1", [francophone.id]);
  await db.superuser.query("update members set deactivated_at = now() where id = $1", [left.id]);
  await db.superuser.query("update tenants set suspended_at = now() where id = $1", [gone.id]);
  const service = await addService(db, "compute");
  const flawed = await addProduct(db, {
    name: "openssl",
    version: "3.0.2",
    identifiers: [{ kind: "purl", value: "pkg:generic/openssl@3.0.2" }],
  });
  const subscription = await addSubscription(db, tenant, service, "dedicated");
  const asset = await addAsset(db, { ...service, dedicated: subscription, products: [flawed] });

  const draft = await draftAdvisory(admin.actor, { content: someContent() as never });
  const first = await publishAdvisory(admin.actor, { advisoryId: draft.id, version: draft.version });
  await work();
  const written = await mails(draft.id);
  expect(written.map(({ recipient }) => recipient).sort()).toEqual([reader.email, francophone.email].sort());
  expect(written.find(({ recipient }) => recipient === francophone.email)).toMatchObject({
    locale: "fr",
    revision: 1,
    params: {
      status: "affected",
      reason: "fr: affected_match unplanned_all",
      title: "Débordements de tampon dans OpenSSL 3.0",
      action: "Rien : nous les corrigeons cette semaine.",
    },
  });

  await again(first.id);
  await work();
  expect(await mails(draft.id)).toHaveLength(2);

  // A revision that changes neither status nor remediation writes to nobody; what it makes different is entered.
  const saved = await reviseAdvisory(admin.actor, {
    advisoryId: draft.id,
    version: first.version,
    content: someContent({ statements: [aStatement({ confidence: "moderate" })] }) as never,
  });
  const second = await publishAdvisory(admin.actor, {
    advisoryId: draft.id,
    version: saved.version,
    note: { en: "Wording.", fr: "Mots." },
  });
  await work();
  expect(await mails(draft.id)).toHaveLength(2);
  expect((await statusLeaves(draft.id)).filter(({ affected }) => affected === 1)).toMatchObject([
    { confidence: "high", news: true },
    { confidence: "moderate", status: "affected", before: "affected", statement: 1, news: false },
  ]);

  // Somebody who joins later is not written to about what was told before.
  await addMember(db, tenant, "member");
  await again(second.id);
  await work();
  expect(await mails(draft.id)).toHaveLength(2);

  // The inventory moves the tenant: that is news, at the same revision.
  await db.superuser.query("update assets set lifecycle = 'isolated' where id = $1", [asset.id]);
  await actingAs(admin.actor, "asset:change_lifecycle", async (tx) => {
    const { rows } = await db.superuser.query(
      "insert into inventory_revisions (cause, asset_id) values ('isolated', $1) returning number",
      [asset.id],
    );
    await tx.audit({ asset: asset.id });
    await tx.enqueue("exposure.recomputeInventory", { inventoryRevision: Number(rows[0].number) });
  });
  await work();
  const all = await mails(draft.id);
  expect(all).toHaveLength(5);
  expect(all.slice(2).map(({ params }) => [params.status, params.previousStatus])).toEqual(
    Array(3).fill(["fixed", "affected"]),
  );
  expect(away.id).toBeTruthy();
});
