import type { Words } from "./words.ts";

export const domainTests = (words: Words) => {
  const folder = `packages/domain/src/${words.plural}`;
  return {
    [`${folder}/${words.plural}.test.ts`]: rulesTest(words),
    [`${folder}/add-${words.singular}.db.test.ts`]: verbTest(words),
  };
};

const rulesTest = ({ plural, One }: Words) => `
import { expect, test } from "vitest";
import { Add${One} } from "./inputs.ts";
import { tidy${One}Name } from "./${plural}.ts";

test("spaces do not make another name", () => {
  expect(tidy${One}Name("  North   gate ")).toBe("North gate");
});

test("a name is needed", () => {
  expect(Add${One}.safeParse({ name: "  " }).success).toBe(false);
  expect(Add${One}.parse({ name: " North  gate" })).toEqual({ name: "North gate" });
});
`;

const verbTest = ({ permission, One, Many, one }: Words) => `
import { addMember, addTenant, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { add${One}, list${Many} } from "./index.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test("what a member adds, the own tenant sees and no other", async () => {
  const [north, south] = [await addTenant(db, "north"), await addTenant(db, "south")];
  const [member, stranger] = [await addMember(db, north, "member"), await addMember(db, south, "tenant_admin")];
  const { id } = await add${One}(member.actor, { name: "North gate" });

  const own = await list${Many}(member.actor, { limit: 10 });
  expect(own.rows).toMatchObject([{ id, name: "North gate" }]);
  expect(await list${Many}(stranger.actor, { limit: 10 })).toEqual({ rows: [], next: null });
  await expect(add${One}(stranger.actor, { tenantId: north.id, name: "Intruder" })).rejects.toMatchObject({ name: "NotFound" });

  const { rows } = await db.superuser.query("select subject from audit_events where verb = '${permission}:add'");
  expect(rows).toEqual([{ subject: { ${one}: id } }]);
});

test("pages follow each other", async () => {
  const { actor } = await addMember(db, await addTenant(db, "east"), "member");
  for (const name of ["c", "a", "b"]) await add${One}(actor, { name });
  const first = await list${Many}(actor, { limit: 2 });
  const second = await list${Many}(actor, { limit: 2, after: first.next });
  expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(["a", "b", "c"]);
  expect(second.next).toBeNull();
});

test("a viewer reads and does not add", async () => {
  const { actor } = await addMember(db, await addTenant(db, "west"), "viewer");
  await expect(add${One}(actor, { name: "No" })).rejects.toMatchObject({ name: "Forbidden" });
  expect(await list${Many}(actor, { limit: 1 })).toEqual({ rows: [], next: null });
});
`;
