import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createPress } from "@candor/documents";
import { textOfPages } from "@candor/documents/text-of-pages";
import { createLocalStorage, createScanner } from "@candor/storage";
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
import { approveRequest, askAsVisitor, considerRequest, tellDecision } from "../access-requests/index.ts";
import { acceptAgreement, getAgreement, publishAgreement, sealAcceptance } from "../agreements/index.ts";
import {
  approveVersion,
  beginUpload,
  checkUpload,
  countEvidence,
  createDocument,
  getEvidence,
  getUpload,
  listEvidence,
  previewVersion,
  receiveUpload,
  resumeUpload,
} from "../documents/index.ts";
import { BeginUpload } from "../documents/inputs.ts";
import { giveGrant, revokeGrant } from "../grants/index.ts";
import { aReport } from "../../fixtures/a-report.ts";
import {
  bundleOf,
  imageOf,
  listAccesses,
  listEngagement,
  makeCopy,
  openBundle,
  openDocument,
  showPage,
  startReading,
  viewAs,
} from "./index.ts";

let db: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "candor evidence "));
const storage = createLocalStorage({ dir: folder });
const press = createPress({ engine: fileURLToPath(import.meta.resolve("@candor/documents/engine")), hands: 1 });
const means = { storage, press };
const client = { address: "192.0.2.7", userAgent: "test" };
const people = {} as Record<"boss" | "other" | "manager" | "stranger" | "member", Person>;
const tenants = {} as Record<"north" | "south", { id: string; slug: string }>;

beforeAll(async () => {
  db = await testDatabase();
  tenants.north = await addTenant(db, "north");
  tenants.south = await addTenant(db, "south");
  people.boss = await addStaff(db, "advisory_admin");
  people.other = await addStaff(db, "advisory_admin");
  people.manager = await addStaff(db, "account_manager", [tenants.north]);
  people.stranger = await addMember(db, tenants.south, "member");
  people.member = await addMember(db, tenants.north, "member");
});
afterAll(async () => {
  await press.close();
  await db.drop();
  rmSync(folder, { recursive: true });
});

const work = () =>
  runJobs(db, {
    "document.check": (actor, data) => checkUpload(actor, data, { ...means, scanner: createScanner({}) }),
    "access.consider": considerRequest,
    "access.tell": tellDecision,
    "acceptance.seal": (actor, data) => sealAcceptance(actor, data, means),
  });

async function upload(documentId: string, bytes: Buffer, fileName = "report.pdf") {
  const input = BeginUpload.parse({
    documentId,
    fileName,
    size: bytes.length,
    languages: ["en"],
    validTo: "2099-01-01",
  });
  const { id } = await beginUpload(people.boss.actor, input, { storage });
  const half = Math.floor(bytes.length / 2);
  const send = (from: number, to: number) =>
    receiveUpload(people.boss.actor, { uploadId: id, offset: from }, { bytes: bytes.subarray(from, to), storage });
  expect((await send(0, half)).received).toBe(half);
  expect((await send(half + 10, bytes.length)).received).toBe(half);
  expect(await send(half, bytes.length)).toMatchObject({ received: bytes.length, state: "checking" });
  await work();
  return getUpload(people.boss.actor, { uploadId: id });
}

type Facts = Partial<Parameters<typeof createDocument>[1]>;
async function released(facts: Facts = {}, bytes?: Buffer) {
  const { id } = await createDocument(people.boss.actor, {
    title: { en: "SOC 2 report", fr: "Rapport SOC 2" },
    kind: "report",
    classification: "nda",
    isListed: true,
    isViewOnly: false,
    services: [],
    ...facts,
  });
  await upload(id, bytes ?? aReport());
  await approveVersion(people.other.actor, { documentId: id, number: 1 });
  return id;
}
const notThere = { name: "NotFound" };

test("a file becomes a version only when it could be marked, and is released by somebody else", async () => {
  const { id } = await createDocument(people.boss.actor, {
    title: { en: "Letter" },
    kind: "letter",
    classification: "public",
    isListed: true,
    isViewOnly: false,
    services: [],
  });
  expect(await upload(id, Buffer.from("%PDF-1.7\nnothing\n%%EOF"))).toMatchObject({
    state: "refused",
    refusal: expect.stringContaining("unparsable"),
  });
  expect(await upload(id, aReport())).toMatchObject({ state: "done", versionNumber: 1 });
  await expect(getEvidence(visitor(db), { documentId: id })).rejects.toMatchObject(notThere);
  await expect(approveVersion(people.boss.actor, { documentId: id, number: 1 })).rejects.toMatchObject({
    reason: "own_upload",
  });
  await approveVersion(people.other.actor, { documentId: id, number: 1 });
  expect(await getEvidence(visitor(db), { documentId: id })).toMatchObject({ version: { number: 1, pages: 3 } });
});

test("only the file that was begun goes on, by who began it; who decides on a version looks at it first", async () => {
  const { actor } = people.boss;
  const facts = {
    title: { en: "Test" },
    kind: "test",
    classification: "public",
    isListed: true,
    isViewOnly: false,
    services: [],
  } as const;
  const { id: documentId } = await createDocument(actor, { ...facts, services: [] });
  const bytes = aReport();
  const about = { documentId, fileName: "a.pdf", size: bytes.length, languages: ["en"] };
  const { id: uploadId } = await beginUpload(actor, BeginUpload.parse(about), { storage });
  await receiveUpload(actor, { uploadId, offset: 0 }, { bytes: bytes.subarray(0, 1000), storage });
  expect(await resumeUpload(actor, { uploadId }, { storage })).toEqual({
    received: 1000,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes.subarray(0, 1000)).digest("hex"),
  });
  await expect(resumeUpload(people.other.actor, { uploadId }, { storage })).rejects.toMatchObject(notThere);
  await receiveUpload(actor, { uploadId, offset: 1000 }, { bytes: bytes.subarray(1000), storage });
  await work();
  await expect(resumeUpload(actor, { uploadId }, { storage })).rejects.toMatchObject(notThere);

  const { document, mark } = await previewVersion(people.other.actor, { documentId, number: 1, page: 3 });
  expect((await imageOf(document, 3, 700, mark, means)).length).toBeGreaterThan(1000);
  const copy = await textOfPages(await buffer((await makeCopy(document, mark, means)).bytes));
  for (const text of copy) expect(text).toContain(mark.disclosureId);
  const missing = [{ number: 2 }, { number: 1, page: 4 }];
  for (const which of missing)
    await expect(previewVersion(people.other.actor, { documentId, ...which })).rejects.toMatchObject(notThere);
  await expect(previewVersion(people.manager.actor, { documentId, number: 1 })).rejects.toMatchObject({
    name: "Forbidden",
  });
});

test("from a visitor's request to the end of the grant", async () => {
  const documentId = await released();
  await publishAgreement(people.boss.actor, {
    title: { en: "NDA", fr: "Accord de confidentialité" },
    body: { en: "Keep it secret.", fr: "Gardez-le secret." },
  });
  const asked = {
    email: "lead@new.example",
    name: "Security lead",
    company: "New Company",
    documentIds: [documentId],
    reason: "Audit",
    locale: "fr" as const,
  };
  expect(await askAsVisitor(visitor(db), asked)).toEqual({ isSent: true });
  await work();
  const { rows } = await db.superuser.query("select id from access_requests where email = $1", [asked.email]);
  const approval = { requestId: rows[0].id as string, documentIds: [documentId], days: 30, answer: "" };
  const { tenantId, memberId } = await approveRequest(people.manager.actor, approval);
  await work();
  const mails = await db.superuser.query("select template, locale from emails where recipient = $1 order by template", [
    asked.email,
  ]);
  expect(mails.rows).toEqual([
    { template: "access_decision", locale: "fr" },
    { template: "invitation", locale: "fr" },
  ]);

  const reader = await signIn(tenantId, memberId);
  await expect(startReading(reader, { documentId }, client)).rejects.toMatchObject(notThere);
  const { agreement } = await getAgreement(reader);
  const person = { name: "Security lead", title: "CISO", hasAuthority: true, locale: "fr" } as const;
  await expect(acceptAgreement(reader, { ...person, sha256: "0".repeat(64) }, client)).rejects.toMatchObject({
    reason: "changed",
  });
  await acceptAgreement(reader, { ...person, sha256: agreement?.sha256 ?? "" }, client);
  await work();
  const seal = (await db.superuser.query("select sha256 from acceptance_seals where tenant_id = $1", [tenantId]))
    .rows[0];
  const sealed = (await textOfPages(await buffer(await storage.get(seal.sha256)))).join();
  for (const words of ["Gardez-le secret.", "CISO", "192.0.2.7", agreement?.sha256]) expect(sealed).toContain(words);

  const reading = await startReading(reader, { documentId }, client);
  const page = await showPage(reader, { documentId, accessId: reading.accessId, page: 2 });
  expect((await imageOf(page.document, 2, 700, page.mark, means)).length).toBeGreaterThan(1000);
  const { document, mark } = await openDocument(reader, { documentId }, { kind: "download", ...client });
  const copy = await makeCopy(document, mark, means);
  const texts = await textOfPages(await buffer(copy.bytes));
  expect(copy.fileName).toBe("Rapport-SOC-2-v1.pdf");
  for (const text of texts)
    for (const words of ["Security lead · New Company", mark.disclosureId]) expect(text).toContain(words);

  await db.superuser.query("update grants set expires_at = now() where tenant_id = $1", [tenantId]);
  await expect(showPage(reader, { documentId, accessId: reading.accessId, page: 2 })).rejects.toMatchObject(notThere);
  await expect(openDocument(reader, { documentId }, { kind: "download", ...client })).rejects.toMatchObject(notThere);
  const log = await listAccesses(reader, { limit: 50 });
  expect(log.rows.map(({ kind }) => kind)).toEqual(["refused", "refused", "download", "read", "refused"]);
  expect(log.rows[3]).toMatchObject({ pages: [2], member: "Security lead", address: "192.0.2.7" });
  expect(
    await listAccesses(people.manager.actor, { tenantId, limit: 50 }).catch((error: Error) => error.name),
  ).toMatchObject({ rows: { length: 5 } });
  const kinds = await db.superuser.query("select kind from disclosures where tenant_id = $1 order by at", [tenantId]);
  expect(kinds.rows.map(({ kind }) => kind).filter((kind) => !/mail/.test(kind))).toEqual([
    "agreement_accepted",
    "document_read",
    "document_downloaded",
  ]);
});

async function signIn(tenantId: string, memberId: string) {
  const token = randomBytes(32).toString("base64url");
  await db.superuser.query(
    "insert into member_sessions (tenant_id, member_id, token_hash, expires_at) values ($1, $2, $3, now() + interval '12 hours')",
    [tenantId, memberId, createHash("sha256").update(token).digest()],
  );
  return { gate: db.gates.portal, credential: { kind: "session", token } } as const;
}

test("a revoked grant ends a reading that is open; nobody else's ever begins", async () => {
  const documentId = await released({ classification: "restricted", isListed: false });
  const { id: grantId } = await giveGrant(people.manager.actor, {
    tenantId: tenants.north.id,
    scope: { by: "document", documentId },
    reason: "",
  });
  await db.superuser.query(
    "insert into agreement_overrides (tenant_id, mode, reason, set_by) values ($1, 'waived', 'contract', $2)",
    [tenants.north.id, people.boss.id],
  );
  const reading = await startReading(people.member.actor, { documentId }, client);
  const page = { documentId, accessId: reading.accessId, page: 1 };
  await showPage(people.member.actor, page);
  await expect(showPage(people.stranger.actor, page)).rejects.toMatchObject(notThere);
  await expect(getEvidence(people.stranger.actor, { documentId })).rejects.toMatchObject(notThere);
  const seen = await viewAs(people.manager.actor, { tenantId: tenants.north.id, memberId: people.member.id });
  expect(seen.documents.find(({ id }) => id === documentId)).toMatchObject({ isOpen: true });
  await revokeGrant(people.manager.actor, { tenantId: tenants.north.id, grantId, reason: "left" });
  await expect(showPage(people.member.actor, page)).rejects.toMatchObject(notThere);
  const log = await listAccesses(people.member.actor, { limit: 10 });
  expect(log.rows.map(({ kind, byStaff }) => [kind, byStaff])).toEqual([
    ["refused", false],
    ["viewed_as", true],
    ["read", false],
  ]);
});

test("a manager sees which of their customers use the evidence, and whose people never did", async () => {
  const all = { isQuiet: false, limit: 50 };
  const mine = (await listEngagement(people.manager.actor, { ...all, search: "north" })).rows;
  expect(mine).toMatchObject([
    { tenantId: tenants.north.id, members: 1, readers: 1, reads: 1, downloads: 0, lastAt: expect.any(String) },
  ]);
  expect(mine[0]?.days).toHaveLength(28);
  expect(mine[0]?.days.slice(-2)).toContain(1);
  expect((await listEngagement(people.manager.actor, { ...all, search: "south" })).rows).toEqual([]);

  const quiet = (await listEngagement(people.boss.actor, { ...all, isQuiet: true })).rows;
  expect(quiet.map(({ tenantId }) => tenantId)).toEqual([tenants.south.id]);
  expect(quiet).toMatchObject([{ members: 1, readers: 0, reads: 0, lastAt: null }]);
  const [first, ...others] = (await listEngagement(people.boss.actor, all)).rows;
  const page = await listEngagement(people.boss.actor, { ...all, limit: 1 });
  expect(page.rows).toEqual([first]);
  expect((await listEngagement(people.boss.actor, { ...all, after: page.next })).rows).toEqual(others);
});

test("a bundle holds a marked copy of all that is open, and says what it holds", async () => {
  const documentId = await released({ classification: "customer", title: { en: "Policy" } });
  const { documents, mark } = await openBundle(people.stranger.actor, client);
  expect(documents.map((one) => one.documentId)).toContain(documentId);
  const zip = await buffer(bundleOf(documents, mark, means));
  expect(zip.subarray(0, 2).toString()).toBe("PK");
  expect(zip.includes("manifest.json")).toBe(true);
  expect(zip.includes(documents[0]?.disclosureId ?? "-")).toBe(true);
  const list = { kinds: [], classifications: [], mine: false, limit: 50 };
  const open = (await listEvidence(people.stranger.actor, { ...list, open: true })).rows.length;
  const all = (await listEvidence(people.stranger.actor, { ...list, open: false })).rows.length;
  expect(open).toBeGreaterThan(1);
  expect(await countEvidence(people.stranger.actor)).toEqual({ open, locked: all - open });
});
