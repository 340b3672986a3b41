import { inspect } from "node:util";
import { trace } from "@opentelemetry/api";
import { addMember, addStaff, addTenant, type TestDatabase, testDatabase, visitor } from "@candor/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actingAs } from "./acting-as.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const countTenants = sql`select count(*)::int as n from tenants`;

test("a member's transaction sees that member's tenant only", async () => {
  const [north, south] = [await addTenant(db, "north"), await addTenant(db, "south")];
  const member = await addMember(db, north, "member");
  const seen = await actingAs(member.actor, "tenant:read", (tx) => tx.db.execute(sql`select id from tenants`));
  expect(seen.rows).toEqual([{ id: north.id }]);
  expect(south.id).not.toBe(north.id);
});

test("a role without the permission is refused", async () => {
  await expect(actingAs(visitor(db), "tenant:read", (tx) => tx.db.execute(countTenants))).rejects.toThrow("Your role");
});

test("an export asks for a sign-in of the last five minutes, by the database's clock; nothing else does", async () => {
  const member = await addMember(db, await addTenant(db, "east"), "member");
  const tried = async (permission: "exposure:export" | "exposure:read", age: string) => {
    await db.superuser.query("update member_sessions set signed_in_at = now() - $2::interval where member_id = $1", [
      member.id,
      age,
    ]);
    const write = permission === "exposure:export";
    return actingAs(member.actor, permission, async (tx) => write && tx.audit({ tried: 1 }));
  };
  await tried("exposure:export", "4 minutes 59 seconds");
  await expect(tried("exposure:export", "5 minutes 1 second")).rejects.toMatchObject({
    name: "SignInTooOld",
    reason: "sign_in_too_old",
    message: expect.stringMatching(
      /^Exports need a sign-in from the last five minutes, .+ Sign in again, then export again\.$/,
    ) as string,
  });
  await tried("exposure:read", "11 hours");
  const { rows } = await db.superuser.query("select count(*)::int as n from audit_events where actor_id = $1", [
    member.id,
  ]);
  expect(rows[0].n).toBe(1);
});

test("a role that may not export hears that, whatever the age of its sign-in", async () => {
  const expert = await addStaff(db, "expert");
  await db.superuser.query("update staff_sessions set signed_in_at = now() - interval '1 hour' where staff_id = $1", [
    expert.id,
  ]);
  await expect(actingAs(expert.actor, "exposure:export", async () => undefined)).rejects.toThrow("Your role");
});

test("a write without an audit event does not commit", async () => {
  const admin = await addStaff(db, "advisory_admin");
  const write = actingAs(admin.actor, "tenant:create", (tx) =>
    tx.db.execute(sql`insert into tenants (slug, name) values ('quiet', 'Quiet')`),
  );
  await expect(write).rejects.toThrow("without an audit event");
  const { rowCount } = await db.superuser.query("select from tenants where slug = 'quiet'");
  expect(rowCount).toBe(0);
});

test("a read permission cannot write", async () => {
  const admin = await addStaff(db, "advisory_admin");
  const write = actingAs(admin.actor, "tenant:read", (tx) =>
    tx.db.execute(sql`insert into tenants (slug, name) values ('sneaky', 'Sneaky')`),
  );
  await expect(write).rejects.toMatchObject({ cause: { code: "25006" } });
});

test("a handle that outlives its transaction is dead", async () => {
  const admin = await addStaff(db, "advisory_admin");
  let late: Promise<unknown> = Promise.resolve();
  await actingAs(admin.actor, "tenant:read", async (tx) => {
    late = new Promise((done) => setTimeout(done, 50)).then(() => tx.db.execute(countTenants));
  });
  await expect(late).rejects.toMatchObject({ cause: { message: expect.stringContaining("over") as string } });
});

test("what the database refuses leaves the gate without what was typed, and with what it was about", async () => {
  const admin = await addStaff(db, "advisory_admin");
  const [typed, name] = ["someone@private.example", "Ada Private"];
  const refusals = [
    sql`insert into tenants (slug, name) select slug, ${name} from tenants where slug is not null limit 1`,
    sql`select ${typed}::uuid`,
    sql`select * from members where email = ${typed} and 1 / (select 0) = 1`,
    sql`insert into tenants (slug, name) values (${typed}, null)`,
  ];
  for (const refused of refusals) {
    const error = await actingAs(admin.actor, "tenant:create", (tx) => tx.db.execute(refused)).catch(
      (one: Error) => one,
    );
    const written = inspect(error, { depth: 9, showHidden: true });
    expect(written).not.toMatch(/private/i);
    expect(written).toMatch(/Failed query: (insert|select)/);
    expect((error as { cause: { code: string } }).cause.code).toMatch(/^2[23]/);
    expect((error as Error).stack).toContain("\n    at ");
  }
});

test("the gate tells of each transaction, and of what went wrong by its kind alone", async () => {
  const spans: string[] = [];
  const span = { setStatus: ({ message }: { message: string }) => spans.push(message), end: () => undefined };
  const startActiveSpan = (name: string, _: unknown, work: (one: typeof span) => unknown) => (
    spans.push(name),
    work(span)
  );
  trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan }) } as never);
  const admin = await addStaff(db, "advisory_admin");
  await actingAs(admin.actor, "tenant:read", async () => undefined);
  await actingAs(admin.actor, "audit:read", (tx) => tx.db.execute(sql`select ${"x@y.example"}::uuid`)).catch(
    () => undefined,
  );
  trace.disable();
  expect(spans).toEqual(["gate read", "gate read", "Error"]);
});
