import { setTimeout } from "node:timers/promises";
import { addMember, addStaff, addTenant, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Auth, type Browser, createAuth } from "./create-auth.ts";
import { createDoor } from "./door.ts";

let db: TestDatabase;
let portal: Auth;
let admin: Auth;
const tenants = {} as Record<"north" | "south" | "east", { id: string; slug: string }>;

beforeAll(async () => {
  db = await testDatabase();
  const shared = { authDatabaseUrl: db.urls.candor_auth, secureCookies: false, answerAfterMs: 0 };
  portal = createAuth({ app: "portal", baseUrl: "http://portal.test", ...shared });
  admin = createAuth({ app: "admin", baseUrl: "http://admin.test", ...shared });
  for (const slug of ["north", "south", "east"] as const) tenants[slug] = await addTenant(db, slug);
});
afterAll(async () => {
  await Promise.all([portal.close(), admin.close()]);
  await db.drop();
});

const browser = (secret?: string): Browser => ({ secret, address: "192.0.2.1", agent: "Mozilla/5.0 Firefox/140" });

/** Asks for a link as the person does, and reads it where the person does: in the mail. */
async function ask(auth: Auth, email: string, next?: string) {
  const asked = await auth.askSignIn(email, browser(), next);
  if (asked.outcome !== "asked") throw new Error(asked.outcome);
  const { rows } = await db.superuser.query(
    "select params ->> 'link' as link from emails where recipient = $1 order by created_at desc limit 1",
    [email.toLowerCase()],
  );
  const url = rows[0] ? new URL(rows[0].link) : null;
  return { url, token: url?.searchParams.get("token") ?? "", browser: browser(asked.browserSecret) };
}

async function signIn(auth: Auth, email: string, tenantId?: string) {
  const link = await ask(auth, email);
  const used = await auth.useLink(link.token, link.browser, tenantId);
  if (used.state !== "started") throw new Error(used.state);
  return used.sessionToken;
}

const who = (app: "portal" | "admin", token: string) =>
  db.gates[app].withActor({ kind: "session", token }, { readOnly: true }, async (_, identity) => identity);
const ended = "Your session has ended";
const member = (slug: keyof typeof tenants, role: "tenant_admin" | "member" = "member") =>
  addMember(db, tenants[slug], role);

test("a link signs the member in, in the browser that asked, and says who before", async () => {
  const { email, id } = await member("north");
  const link = await ask(portal, email.toUpperCase(), "/advisories/x");
  expect(link.url?.origin).toBe("http://portal.test");
  expect(link.url?.searchParams.get("next")).toBe("/advisories/x");
  const read = await portal.readLink(link.token, link.browser);
  expect(read).toEqual({ state: "ready", email, tenants: [{ id: tenants.north.id, name: "north" }] });
  const used = await portal.useLink(link.token, link.browser);
  expect(used.state).toBe("started");
  const identity = await who("portal", (used as { sessionToken: string }).sessionToken);
  expect(identity).toMatchObject({ kind: "member", personId: id, tenantId: tenants.north.id, role: "member" });
  const { rows } = await db.superuser.query("select last_sign_in_at from members where id = $1", [id]);
  expect(rows[0].last_sign_in_at).toBeInstanceOf(Date);
});

test("reading a link as often as one likes does not use it up", async () => {
  const link = await ask(portal, (await member("north")).email);
  for (let n = 0; n < 3; n += 1) expect((await portal.readLink(link.token, link.browser)).state).toBe("ready");
  expect((await portal.useLink(link.token, link.browser)).state).toBe("started");
});

test("a link works once, also when three tabs use it at the same moment", async () => {
  const link = await ask(portal, (await member("north")).email);
  // All three are on their way before the first may touch the link.
  const client = await db.superuser.connect();
  await client.query("begin; select from sign_in_links for update");
  const using = Promise.all([1, 2, 3].map(() => portal.useLink(link.token, link.browser)));
  await setTimeout(200);
  await client.query("commit");
  client.release();
  const uses = await using;
  expect(uses.map(({ state }) => state).sort()).toEqual(["started", "used", "used"]);
  expect(await portal.readLink(link.token, link.browser)).toEqual({ state: "used" });
});

test("a link works for ten minutes", async () => {
  const link = await ask(portal, (await member("north")).email);
  const { rows } = await db.superuser.query(
    "select (expires_at - created_at)::text as lives from sign_in_links order by created_at desc limit 1",
  );
  expect(rows[0].lives).toBe("00:10:00");
  await db.superuser.query(
    "update sign_in_links set expires_at = now() - interval '1 second' where consumed_at is null",
  );
  expect((await portal.readLink(link.token, link.browser)).state).toBe("expired");
  expect((await portal.useLink(link.token, link.browser)).state).toBe("expired");
});

test("another browser opens nothing and learns no address", async () => {
  const link = await ask(portal, (await member("north")).email);
  for (const other of [browser(), browser("A".repeat(43))]) {
    expect(await portal.readLink(link.token, other)).toEqual({ state: "other_browser" });
    expect(await portal.useLink(link.token, other)).toEqual({ state: "other_browser" });
  }
  expect((await portal.useLink(link.token, link.browser)).state).toBe("started");
});

test("a link of one app is unknown to the other", async () => {
  const link = await ask(portal, (await member("north")).email);
  expect(await admin.readLink(link.token, link.browser)).toEqual({ state: "unknown" });
  expect(await admin.useLink(link.token, link.browser)).toEqual({ state: "unknown" });
});

test("a link opens the tenants of its address and no other, not even one joined since", async () => {
  const { email } = await member("north");
  const link = await ask(portal, email);
  expect((await portal.useLink(link.token, link.browser, tenants.south.id)).state).toBe("choose");
  await db.superuser.query("insert into members (tenant_id, email, name, role) values ($1, $2, 'x', 'member')", [
    tenants.south.id,
    email,
  ]);
  expect((await portal.useLink(link.token, link.browser, tenants.south.id)).state).toBe("choose");
  expect((await portal.useLink(link.token, link.browser, tenants.north.id)).state).toBe("started");
});

test("a member of two tenants chooses one, and changes to the other later", async () => {
  const { email } = await member("north");
  await db.superuser.query("insert into members (tenant_id, email, name, role) values ($1, $2, 'x', 'viewer')", [
    tenants.south.id,
    email,
  ]);
  const link = await ask(portal, email);
  const read = await portal.readLink(link.token, link.browser);
  expect(read).toMatchObject({ tenants: [{ name: "north" }, { name: "south" }] });
  expect((await portal.useLink(link.token, link.browser)).state).toBe("choose");
  const used = await portal.useLink(link.token, link.browser, tenants.south.id);
  const token = (used as { sessionToken: string }).sessionToken;
  expect(await who("portal", token)).toMatchObject({ tenantId: tenants.south.id, role: "viewer" });
  expect(await portal.memberships(token)).toEqual([
    { id: tenants.north.id, name: "north", current: false },
    { id: tenants.south.id, name: "south", current: true },
  ]);
  expect(await portal.switchTenant(token, tenants.east.id, browser())).toBeUndefined();
  const other = await portal.switchTenant(token, tenants.north.id, browser());
  expect(await who("portal", other!)).toMatchObject({ tenantId: tenants.north.id, role: "member" });
  await expect(who("portal", token)).rejects.toThrow(ended);
  const { rows } = await db.superuser.query(
    "select count(distinct expires_at)::int as n from member_sessions s join members m on m.id = s.member_id where m.email = $1 and s.created_at > now() - interval '1 minute' and s.user_agent <> ''",
    [email],
  );
  expect(rows[0].n).toBe(1);
});

const secondsSinceSignIn = async (app: "portal" | "admin", token: string) =>
  (await who(app, token)).secondsSinceSignIn ?? Number.NaN;
const hash = "sha256(convert_to($1, 'UTF8'))";

/** As `ask`, for somebody who is signed in already. */
async function askAgain(auth: Auth, token: string, email: string) {
  const asked = await auth.askSignInAgain(token, browser(), "/exposure?q=x");
  if (asked.outcome !== "asked") throw new Error(asked.outcome);
  const { rows } = await db.superuser.query(
    "select params ->> 'link' as link from emails where recipient = $1 order by created_at desc limit 1",
    [email],
  );
  const url = new URL(rows[0].link);
  return { url, token: url.searchParams.get("token") ?? "", browser: browser(asked.browserSecret) };
}

test.each(["portal", "admin"] as const)(
  "signing in again at the %s replaces the session by a new one of the same visit",
  async (app) => {
    const [auth, table] = app === "portal" ? [portal, "member_sessions"] : [admin, "staff_sessions"];
    const { email, id } = app === "portal" ? await member("north") : await addStaff(db, "expert");
    const old = await signIn(auth, email);
    const aged = `update ${table} set created_at = now() - interval '2 hours', signed_in_at = now() - interval '1 hour' where token_hash = ${hash} returning id, created_at`;
    const before = (await db.superuser.query(aged, [old])).rows[0];
    expect(await secondsSinceSignIn(app, old)).toBeCloseTo(3600, -2);

    const link = await askAgain(auth, old, email);
    expect(link.url.searchParams.get("next")).toBe("/exposure?q=x");
    await who(app, old);
    expect((await auth.useLink(link.token, browser())).state).toBe("other_browser");
    const used = await auth.useLink(link.token, link.browser);
    const token = (used as { sessionToken: string }).sessionToken;

    await expect(who(app, old)).rejects.toThrow(ended);
    expect(token).not.toBe(old);
    expect(await secondsSinceSignIn(app, token)).toBeLessThan(60);
    const renewed = await db.superuser.query(
      `select created_at, expires_at > now() + interval '11 hours' as whole from ${table} where token_hash = ${hash}`,
      [token],
    );
    expect(renewed.rows).toEqual([{ created_at: before.created_at, whole: true }]);
    const { rows } = await db.superuser.query(
      "select verb, subject ->> 'session' as session from audit_events where actor_id = $1 order by at, verb desc",
      [id],
    );
    expect(rows.map(({ verb }) => verb)).toEqual([
      "session:start",
      "session:ask_again",
      "session:start",
      "session:end",
    ]);
    expect([rows[1].session, rows[3].session]).toEqual([before.id, before.id]);
    expect((await auth.useLink(link.token, link.browser)).state).toBe("used");
  },
);

test("signing in again opens the tenant of the session alone, and changing the tenant is no sign-in", async () => {
  const { email } = await member("north");
  await db.superuser.query("insert into members (tenant_id, email, name, role) values ($1, $2, 'x', 'viewer')", [
    tenants.south.id,
    email,
  ]);
  const token = await signIn(portal, email, tenants.north.id);
  const link = await askAgain(portal, token, email);
  expect(await portal.readLink(link.token, link.browser)).toMatchObject({ tenants: [{ name: "north" }] });
  expect((await portal.useLink(link.token, link.browser, tenants.south.id)).state).toBe("choose");

  await db.superuser.query(
    `update member_sessions set signed_in_at = now() - interval '1 hour' where token_hash = ${hash}`,
    [token],
  );
  const other = await portal.switchTenant(token, tenants.south.id, browser());
  expect(await secondsSinceSignIn("portal", other ?? "")).toBeCloseTo(3600, -2);
});

test("nobody asks to sign in again without a live session of that app, nor more than five times", async () => {
  const { email, token } = await member("north");
  const none = { outcome: "ended" };
  expect(await portal.askSignInAgain(undefined, browser())).toEqual(none);
  expect(await portal.askSignInAgain("D".repeat(43), browser())).toEqual(none);
  expect(await admin.askSignInAgain(token, browser())).toEqual(none);
  for (let n = 0; n < 5; n += 1) expect((await portal.askSignInAgain(token, browser())).outcome).toBe("asked");
  expect(await portal.askSignInAgain(token, browser())).toEqual({ outcome: "too_many" });
  await portal.endSessions(token, "this");
  await db.superuser.query("delete from sign_in_links where email = $1", [email]);
  expect(await portal.askSignInAgain(token, browser())).toEqual(none);
});

test("an unknown address gets the same answer and no mail", async () => {
  const [known, unknown] = [(await member("north")).email, "nobody@nowhere.example"];
  const answers = await Promise.all([known, unknown].map((email) => portal.askSignIn(email, browser("B".repeat(43)))));
  expect(answers.map(({ outcome }) => outcome)).toEqual(["asked", "asked"]);
  expect(Object.keys(answers[0]!)).toEqual(Object.keys(answers[1]!));
  expect((await ask(portal, unknown)).url).toBeNull();
});

test("what is no plain address is refused before the database sees it", async () => {
  for (const typed of [
    "",
    "x",
    undefined,
    "a@b",
    "kelvin@\u212Aonto.example",
    "аdmin@north.example",
    `${"x".repeat(250)}@a.example`,
  ]) {
    expect(await portal.askSignIn(typed, browser())).toEqual({ outcome: "not_an_address" });
  }
});

test("the sixth link within ten minutes is not sent, known address or not", async () => {
  for (const email of [(await member("north")).email, "stranger@nowhere.example"]) {
    for (let n = 0; n < 5; n += 1) expect((await portal.askSignIn(email, browser())).outcome).toBe("asked");
    expect((await portal.askSignIn(email, browser())).outcome).toBe("too_many");
    const second = createAuth({
      app: "portal",
      authDatabaseUrl: db.urls.candor_auth,
      baseUrl: "http://portal.test",
      secureCookies: false,
      answerAfterMs: 0,
    });
    expect((await second.askSignIn(email, browser())).outcome).toBe("asked");
    await second.close();
    const { rows } = await db.superuser.query("select count(*)::int as n from sign_in_links where email = $1", [email]);
    expect(rows[0].n).toBe(5);
  }
});

test("one address of the network asks a hundred times in ten minutes at the most", async () => {
  const busy = { ...browser(), address: "198.51.100.7" };
  const outcomes = await Promise.all(
    Array.from({ length: 101 }, (_, n) => portal.askSignIn(`p${n}@busy.example`, busy)),
  );
  expect(outcomes.filter(({ outcome }) => outcome === "too_many")).toHaveLength(1);
});

test("an answer takes the same time at least", async () => {
  const slow = createAuth({
    app: "portal",
    authDatabaseUrl: db.urls.candor_auth,
    baseUrl: "http://portal.test",
    secureCookies: false,
    answerAfterMs: 150,
  });
  const from = performance.now();
  await slow.askSignIn("quick@nowhere.example", browser());
  expect(performance.now() - from).toBeGreaterThan(145);
  await slow.close();
});

test("30 idle minutes or 12 hours end a session", async () => {
  const token = await signIn(portal, (await member("north")).email);
  const { rows } = await db.superuser.query(
    "select (expires_at - created_at)::text as lives from member_sessions where token_hash = sha256(convert_to($1, 'UTF8'))",
    [token],
  );
  expect(rows[0].lives).toBe("12:00:00");
  const age = (set: string) =>
    db.superuser.query(`update member_sessions set ${set} where token_hash = sha256(convert_to($1, 'UTF8'))`, [token]);
  await age("last_seen_at = now() - interval '29 minutes'");
  await who("portal", token);
  // A read answers before its COMMIT does.
  await vi.waitFor(async () => {
    const { rows: seen } = await db.superuser.query(
      "select last_seen_at > now() - interval '1 minute' as fresh from member_sessions where token_hash = sha256(convert_to($1, 'UTF8'))",
      [token],
    );
    expect(seen[0].fresh).toBe(true);
  }, 10_000);
  await age("last_seen_at = now() - interval '30 minutes 1 second'");
  await expect(who("portal", token)).rejects.toThrow(ended);
  await age("last_seen_at = now(), expires_at = now() - interval '1 second'");
  await expect(who("portal", token)).rejects.toThrow(ended);
});

test("a person ends this session, one other, or all of them, and nobody else's", async () => {
  const [{ email }, stranger] = [await member("north"), await member("north")];
  const [first, second, third] = [
    await signIn(portal, email),
    await signIn(portal, email),
    await signIn(portal, email),
  ];
  const others = await who("portal", stranger.token);
  expect(await portal.endSessions(first, { session: others.sessionId })).toBe(0);
  expect(await portal.endSessions(first, { session: "nonsense" })).toBe(0);
  expect(await portal.endSessions(first, { session: (await who("portal", second)).sessionId })).toBe(1);
  await expect(who("portal", second)).rejects.toThrow(ended);
  expect(await portal.endSessions(first, "this")).toBe(1);
  await expect(who("portal", first)).rejects.toThrow(ended);
  expect(await portal.endSessions(first, "everywhere")).toBe(0);
  const fourth = await signIn(portal, email);
  // Three, with the session that the factory made.
  expect(await portal.endSessions(third, "everywhere")).toBe(3);
  await expect(who("portal", fourth)).rejects.toThrow(ended);
  await who("portal", stranger.token);
});

test("everywhere reaches the other tenant of the same address", async () => {
  const { email, token } = await member("north");
  await db.superuser.query("insert into members (tenant_id, email, name, role) values ($1, $2, 'x', 'viewer')", [
    tenants.south.id,
    email,
  ]);
  const other = await signIn(portal, email, tenants.south.id);
  await portal.endSessions(token, "everywhere");
  await expect(who("portal", other)).rejects.toThrow(ended);
});

test("a changed role or a deactivation ends the sessions of that person", async () => {
  for (const [change, app, table] of [
    ["role = 'viewer'", "portal", "members"],
    ["deactivated_at = now()", "portal", "members"],
    ["role = 'auditor'", "admin", "staff"],
    ["deactivated_at = now()", "admin", "staff"],
  ] as const) {
    const person = app === "portal" ? await member("north") : await addStaff(db, "expert");
    const token = await signIn(app === "portal" ? portal : admin, person.email);
    await who(app, token);
    await db.superuser.query(`update ${table} set ${change} where id = $1`, [person.id]);
    await expect(who(app, token)).rejects.toThrow(ended);
  }
});

test("a deactivated person gets no link, and a link asked for before does not work", async () => {
  for (const [auth, table, email] of [
    [portal, "members", (await member("north")).email],
    [admin, "staff", (await addStaff(db, "expert")).email],
  ] as const) {
    const link = await ask(auth, email);
    await db.superuser.query(`update ${table} set deactivated_at = now() where email = $1`, [email]);
    expect(await auth.readLink(link.token, link.browser)).toEqual({ state: "unknown" });
    expect(await auth.useLink(link.token, link.browser)).toEqual({ state: "unknown" });
    await db.superuser.query("delete from emails");
    expect((await ask(auth, email)).url).toBeNull();
  }
});

test("a suspended tenant signs nobody in, and resuming brings no session back", async () => {
  const { email } = await member("east");
  const [link, token] = [await ask(portal, email), await signIn(portal, email)];
  await db.superuser.query("update tenants set suspended_at = now() where id = $1", [tenants.east.id]);
  await expect(who("portal", token)).rejects.toThrow(ended);
  expect((await portal.useLink(link.token, link.browser)).state).toBe("unknown");
  await db.superuser.query("update tenants set suspended_at = null where id = $1", [tenants.east.id]);
  await expect(who("portal", token)).rejects.toThrow(ended);
  await signIn(portal, email);
});

test("sessions and their ends leave audit events", async () => {
  const { email, id } = await member("north");
  const token = await signIn(portal, email);
  await portal.endSessions(token, "this");
  const { rows } = await db.superuser.query(
    "select verb, tenant_id from audit_events where actor_id = $1 order by at",
    [id],
  );
  expect(rows).toEqual(["session:start", "session:end"].map((verb) => ({ verb, tenant_id: tenants.north.id })));
});

test("staff sign in at their own app only; the operator's account has no mail", async () => {
  const { email, id } = await addStaff(db, "account_manager", [tenants.north]);
  const token = await signIn(admin, email);
  expect(await who("admin", token)).toMatchObject({ kind: "staff", personId: id, role: "account_manager" });
  await expect(who("portal", token)).rejects.toThrow(ended);
  const operator = await addStaff(db, "operator");
  expect((await ask(admin, operator.email)).url).toBeNull();
  expect((await ask(portal, email)).url?.origin).not.toBe("http://portal.test");
});

test("an operator's link works in any browser, once", async () => {
  const { email } = await member("north");
  const secret = "C".repeat(43);
  await db.superuser.query("select candor.operator_link('portal', $1, $2)", [email, secret]);
  expect((await portal.useLink(secret, browser())).state).toBe("started");
  expect((await portal.useLink(secret, browser())).state).toBe("used");
});

test("candor_auth touches no table and calls nothing else", async () => {
  const door = createDoor({ app: "portal", databaseUrl: db.urls.candor_auth });
  const { gate, credential } = door.actor(undefined);
  await expect(gate.withActor(credential, { readOnly: true }, async () => "opened")).rejects.toThrow(
    "permission denied",
  );
  for (const table of ["members", "staff", "emails", "sign_in_links", "member_sessions"]) {
    await expect(gate.pool.query(`select from ${table}`)).rejects.toThrow(/permission denied|does not exist/);
  }
  await gate.close();
});
