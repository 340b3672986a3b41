import { addMember, addStaff, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { readAttestations } from "@candor/standards/attestations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listDisclosures } from "../disclosures/index.ts";
import { Invalid, NotFound } from "../errors.ts";
import { defineFramework, listFrameworks } from "../frameworks/index.ts";
import { DefineFramework } from "../frameworks/inputs.ts";
import {
  assessControl,
  citeEvidence,
  dropEvidence,
  exportControls,
  getControl,
  importControls,
  importMappings,
  listControls,
  mapControl,
  previewControls,
  unmapControl,
} from "./index.ts";
import { ListControls } from "./inputs.ts";

let db: TestDatabase;
let admin: Person;
let member: Person;
let house: { id: string };
let other: { id: string };
const csv = (text: string) => [{ name: "controls.csv", content: `id,title,text,parent\n${text}` }];
const list = async (person: Person, over: object = {}) =>
  (await listControls(person.actor, ListControls.parse({ frameworkId: house.id, ...over }))).rows;
const byCode = async (code: string) => (await list(admin)).find((row) => row.code === code)?.id ?? "";

beforeAll(async () => {
  db = await testDatabase();
  admin = await addStaff(db, "advisory_admin");
  member = await addMember(db, await addTenant(db, "north"), "member");
  house = await defineFramework(admin.actor, DefineFramework.parse({ slug: "house", name: "House rules" }));
  other = await defineFramework(admin.actor, DefineFramework.parse({ slug: "other", name: "Other", edition: "2" }));
  await importControls(admin.actor, {
    frameworkId: house.id,
    files: csv("a,Doors,Close them,\na.1,Locks,,a\nb,Windows,,\n"),
  });
  await importControls(admin.actor, { frameworkId: other.id, files: csv("x,Gates,,\n") });
});
afterAll(() => db.drop());

describe("an import", () => {
  test("says beforehand what it would do, and does that", async () => {
    const files = csv("a,Doors and gates,Close them,\na.1,Locks,,a\nc,Roofs,,\n");
    const preview = await previewControls(admin.actor, { frameworkId: house.id, files });
    expect(preview).toMatchObject({
      added: { count: 1, first: [{ code: "c", title: "Roofs" }] },
      changed: { count: 1, first: [{ code: "a" }] },
      withdrawn: { count: 1, first: [{ code: "b" }] },
      unchanged: 1,
    });
    expect(await list(member)).toHaveLength(3);
    const done = await importControls(admin.actor, { frameworkId: house.id, files });
    expect(done).toEqual({ added: 1, changed: 1, withdrawn: 1, unchanged: 1 });
    expect((await list(member)).map(({ code }) => code)).toEqual(["a", "a.1", "c"]);
    expect(await importControls(admin.actor, { frameworkId: house.id, files })).toMatchObject({
      added: 0,
      unchanged: 3,
    });
  });

  test("with a fault names line and column, and writes nothing", async () => {
    const wrong = importControls(admin.actor, { frameworkId: house.id, files: csv("d,New,,\ne,,,\n") });
    await expect(wrong).rejects.toMatchObject({ issues: [{ path: "3:title" }] });
    expect(await list(admin)).toHaveLength(3);
    const json = [{ name: "x.json", content: '{"catalog": {"uuid": 1}}' }];
    await expect(previewControls(admin.actor, { frameworkId: house.id, files: json })).rejects.toBeInstanceOf(Invalid);
  });

  test("of a profile without its catalog says which is missing", async () => {
    const metadata = { title: "P", "last-modified": "2026-01-01T00:00:00Z", version: "1", "oscal-version": "1.1.2" };
    const uuid = "3f0cb2a6-7b3c-4d0f-9a51-0f7b1ec2d002";
    const profile = { profile: { uuid, metadata, imports: [{ href: "base.json" }] } };
    const files = [{ name: "p.json", content: JSON.stringify(profile) }];
    const refused = previewControls(admin.actor, { frameworkId: house.id, files });
    await expect(refused).rejects.toMatchObject({ issues: [{ hint: "Add the file base.json." }] });
    const group = { title: "Walls", controls: [{ id: "w-1", title: "Walls" }] };
    const base = { name: "base.json", content: JSON.stringify({ catalog: { uuid, metadata, groups: [group] } }) };
    const both = await previewControls(admin.actor, { frameworkId: house.id, files: [base, ...files] });
    expect(both.added.first).toEqual([{ code: "w-1", title: "Walls" }]);
  });
});

test("pages follow each other, and a search finds by label and title", async () => {
  const first = await listControls(member.actor, ListControls.parse({ frameworkId: house.id, limit: 2 }));
  const second = await listControls(
    member.actor,
    ListControls.parse({ frameworkId: house.id, limit: 2, after: first.next }),
  );
  expect([...first.rows, ...second.rows].map(({ code }) => code)).toEqual(["a", "a.1", "c"]);
  expect((await list(member, { search: "ROOF" })).map(({ code }) => code)).toEqual(["c"]);
});

test("an assessment says where we stand, since when, and not ahead of time", async () => {
  const controlId = await byCode("a");
  const said = { controlId, status: "partial" as const, description: { en: "Most of them." } };
  await expect(assessControl(admin.actor, { ...said, verifiedOn: "2999-01-01" })).rejects.toBeInstanceOf(Invalid);
  await assessControl(admin.actor, { ...said, verifiedOn: "2026-10-01" });
  expect(await list(member, { statuses: ["partial"] })).toMatchObject([{ code: "a", verifiedOn: "2026-10-01" }]);
  expect(await getControl(member.actor, { controlId })).toMatchObject({ description: { en: "Most of them." } });
  const [framework] = await listFrameworks(member.actor);
  expect(framework).toMatchObject({ slug: "house", controls: 3, open: 1, unassessed: 2, verifiedOn: "2026-10-01" });
  await expect(assessControl(member.actor, { ...said, verifiedOn: "2026-10-01" })).rejects.toThrow("Your role");
});

describe("a mapping", () => {
  test("is read from both sides", async () => {
    const [controlId, targetId] = [await byCode("a"), (await list(admin, { frameworkId: other.id }))[0]?.id ?? ""];
    await mapControl(admin.actor, { controlId, targetId, relation: "subset", note: "Only doors." });
    expect((await getControl(member.actor, { controlId })).mappings).toMatchObject([
      { code: "x", framework: "Other", relation: "subset", note: "Only doors." },
    ]);
    expect((await getControl(member.actor, { controlId: targetId })).mappings).toMatchObject([
      { code: "a", relation: "superset" },
    ]);
    await unmapControl(admin.actor, { controlId: targetId, targetId: controlId });
    await expect(unmapControl(admin.actor, { controlId, targetId })).rejects.toBeInstanceOf(NotFound);
    const inside = { controlId, targetId: await byCode("c"), relation: "equal" as const, note: "" };
    await expect(mapControl(admin.actor, inside)).rejects.toBeInstanceOf(Invalid);
  });

  test("comes from CSV, all of it or nothing", async () => {
    const file = (rows: string) => ({
      name: "m.csv",
      content: `source_framework,source_control,relation,target_framework,target_control\n${rows}`,
    });
    const wrong = importMappings(admin.actor, { file: file("house,a,equal,other,x\nhouse,no,equal,other,x\n") });
    await expect(wrong).rejects.toMatchObject({ issues: [{ path: "3:source_control" }] });
    expect((await getControl(admin.actor, { controlId: await byCode("a") })).mappings).toEqual([]);
    expect(await importMappings(admin.actor, { file: file("house,a,equal,other,x\n") })).toEqual({ mappings: 1 });
  });
});

describe("evidence", () => {
  let [listed, hidden] = ["", ""];
  const sha256 = "ab".repeat(32);

  beforeAll(async () => {
    const second = await addStaff(db, "expert");
    const add = async (title: string, classification: string) => {
      const { rows } = await db.superuser.query(
        `insert into documents (title, kind, classification, owner_id, created_by, released_at)
         values (jsonb_build_object('en', $1::text), 'report', $2, $3, $3, now()) returning id`,
        [title, classification, admin.id],
      );
      const { id } = rows[0] as { id: string };
      await db.superuser.query(
        `insert into document_versions (document_id, number, file_name, media_type, sha256, served_sha256, size,
           languages, uploaded_by, approved_by, approved_at)
         values ($1, 1, 'a.pdf', 'application/pdf', $2, $2, 1, '{en}', $3, $4, now())`,
        [id, sha256, admin.id, second.id],
      );
      return id;
    };
    [listed, hidden] = [await add("Policy", "customer"), await add("Secret report", "restricted")];
    for (const id of [listed, hidden])
      await citeEvidence(admin.actor, { controlId: await byCode("a"), evidence: { kind: "document", id } });
  });

  test("is shown to those who may know of it", async () => {
    const titles = async (person: Person) =>
      (await getControl(person.actor, { controlId: await byCode("a") })).documents.map(({ title }) => title.en);
    expect(await titles(admin)).toEqual(["Policy", "Secret report"]);
    expect(await titles(member)).toEqual(["Policy"]);
  });

  test("and a file names no more than that, is valid, and is told in the ledger", async () => {
    const oscal = await exportControls(member.actor, { frameworkId: house.id, format: "oscal" });
    expect(oscal.json).toContain(sha256);
    expect(await exportControls(member.actor, { frameworkId: house.id, format: "oscal" })).toEqual(oscal);
    expect(oscal.json).not.toContain("Secret report");
    const whole = await exportControls(admin.actor, { frameworkId: house.id, format: "cyclonedx" });
    const reading = await readAttestations(whole.json);
    expect(reading).toMatchObject({
      ok: true,
      declarations: { claims: [{ evidence: [expect.any(String), expect.any(String)] }] },
    });
    const { rows } = await listDisclosures(member.actor, { kinds: ["list_exported"], limit: 5 });
    expect(rows).toHaveLength(2);
  });

  test("is dropped once", async () => {
    const evidence = { kind: "document" as const, id: hidden };
    const controlId = await byCode("a");
    await dropEvidence(admin.actor, { controlId, evidence });
    await expect(dropEvidence(admin.actor, { controlId, evidence })).rejects.toBeInstanceOf(NotFound);
  });
});

test("a file is refused to an old sign-in", async () => {
  await db.superuser.query("update member_sessions set signed_in_at = now() - interval '6 minutes'");
  const late = exportControls(member.actor, { frameworkId: house.id, format: "oscal" });
  await expect(late).rejects.toThrow("from the last five minutes");
});
