import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createPress } from "@candor/documents";
import { requestTimestamp } from "@candor/documents/request-timestamp";
import { startAuthority } from "@candor/documents/timestamp-authority";
import { verifyTimestamp } from "@candor/documents/verify-timestamp";
import { createLocalStorage, createScanner } from "@candor/storage";
import { addMember, addStaff, addTenant, runJobs, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aReport } from "../../fixtures/a-report.ts";
import {
  acceptAgreement,
  getAgreement,
  openAcceptance,
  publishAgreement,
  recordAcceptance,
  type Seal,
  sealAcceptance,
} from "./index.ts";

let db: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "candor agreements "));
const storage = createLocalStorage({ dir: folder });
const press = createPress({ engine: fileURLToPath(import.meta.resolve("@candor/documents/engine")), hands: 1 });
const scanner = createScanner({});
const client = { address: "192.0.2.7", userAgent: "test" };
const words = (body: string) => ({ title: { en: "NDA", fr: "Accord" }, body: { en: body, fr: body } });

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => {
  await press.close();
  await db.drop();
  rmSync(folder, { recursive: true });
});

async function scene(slug: string) {
  const tenant = await addTenant(db, slug);
  const boss = await addStaff(db, "advisory_admin");
  const agreement = await publishAgreement(boss.actor, words(slug));
  const manager = await addStaff(db, "account_manager", [tenant]);
  const [admin, member] = [await addMember(db, tenant, "tenant_admin"), await addMember(db, tenant, "member")];
  return { tenant, boss, agreement, manager, admin, member };
}
const notThere = { name: "NotFound" };

test("what was signed elsewhere is filed with its copy, counts, and is opened by whom it concerns", async () => {
  const { tenant, agreement, manager, admin, member } = await scene("north");
  const signed = { name: "Head of legal", title: "Counsel", signedOn: "2026-11-02" };
  const input = { tenantId: tenant.id, agreementId: agreement.id, ...signed };
  const file = { bytes: aReport(), storage, scanner };
  const unassigned = await addStaff(db, "account_manager");
  await expect(recordAcceptance(unassigned.actor, input, file)).rejects.toMatchObject(notThere);
  await expect(recordAcceptance(admin.actor, input, file)).rejects.toMatchObject({ name: "Forbidden" });
  await expect(recordAcceptance(manager.actor, input, { ...file, bytes: Buffer.from("<html>") })).rejects.toMatchObject(
    { name: "Invalid", issues: [{ path: "file", hint: "Give the signed copy as a PDF." }] },
  );
  expect((await getAgreement(member.actor)).holds).toBe(false);

  const { id } = await recordAcceptance(manager.actor, input, file);
  const seen = await getAgreement(member.actor);
  expect(seen).toMatchObject({ holds: true, acceptances: [{ id, kind: "elsewhere", member: null, ...signed }] });
  for (const { actor } of [manager, admin]) {
    const { bytes } = await openAcceptance(actor, { acceptanceId: id }, storage);
    expect((await buffer(bytes)).equals(file.bytes)).toBe(true);
  }
  const stranger = await scene("south");
  for (const { actor } of [member, stranger.admin, stranger.manager])
    await expect(openAcceptance(actor, { acceptanceId: id }, storage)).rejects.toMatchObject(notThere);
  const { rows } = await db.superuser.query("select kind from disclosures where tenant_id = $1", [tenant.id]);
  expect(rows).toEqual([{ kind: "agreement_accepted" }]);
});

test("without its scanner no signed copy is taken", async () => {
  const { tenant, agreement, manager } = await scene("west");
  const signed = { name: "Head of legal", title: "Counsel", signedOn: "2026-11-02" };
  const nobody = createServer();
  const port = await new Promise<number>((known) =>
    nobody.listen(0, "127.0.0.1", () => known((nobody.address() as AddressInfo).port)),
  );
  await new Promise((closed) => nobody.close(closed));
  const down = createScanner({ socket: `tcp://127.0.0.1:${port}` });
  await expect(
    recordAcceptance(
      manager.actor,
      { tenantId: tenant.id, agreementId: agreement.id, ...signed },
      { bytes: aReport(), storage, scanner: down },
    ),
  ).rejects.toMatchObject({ name: "Unavailable" });
  expect((await db.superuser.query("select from acceptances where tenant_id = $1", [tenant.id])).rowCount).toBe(0);
});

test("the seal carries the authority's time; an authority that is down delays it and does not prevent it", async () => {
  const { agreement, member, tenant } = await scene("east");
  const person = { name: "Security lead", title: "CISO", hasAuthority: true, locale: "en" } as const;
  const accept = () => acceptAgreement(member.actor, { ...person, sha256: agreement.sha256 }, client);
  const seal = async (how: Pick<Seal, "stamp" | "isLastTry">) => {
    await db.superuser.query("update graphile_worker._private_jobs set run_at = now()");
    await runJobs(db, { "acceptance.seal": (actor, data) => sealAcceptance(actor, data, { storage, press, ...how }) });
    return (await getAgreement(member.actor)).acceptances[0];
  };
  const down = () => Promise.reject(new Error("no answer"));
  const authority = await startAuthority({ at: new Date("2026-11-23T03:10:00Z") });
  const answering: Seal["stamp"] = (bytes) => requestTimestamp(bytes, authority.url, fetch);

  const { id: acceptanceId } = await accept();
  expect(await seal({ stamp: down })).toMatchObject({ id: acceptanceId, sealedAt: null });
  expect(await seal({ stamp: answering })).toMatchObject({ sealedAt: expect.any(Date), isStamped: true });
  await authority.close();
  const { bytes } = await openAcceptance(member.actor, { acceptanceId }, storage);
  const { rows } = await db.superuser.query("select timestamp_token from acceptance_seals where tenant_id = $1", [
    tenant.id,
  ]);
  const stamped = await verifyTimestamp(rows[0].timestamp_token, await buffer(bytes));
  expect(stamped).toMatchObject({ authority: "Test authority", at: new Date("2026-11-23T03:10:00Z") });

  await db.superuser.query(`delete from acceptance_seals; delete from acceptances where tenant_id = '${tenant.id}'`);
  await accept();
  expect(await seal({ stamp: down, isLastTry: true })).toMatchObject({ sealedAt: expect.any(Date), isStamped: false });
});
