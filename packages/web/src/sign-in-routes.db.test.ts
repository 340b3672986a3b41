import { createAuth, createDoor, type Door } from "@candor/auth";
import { addMember, addTenant, type Person, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSignInRoutes } from "./sign-in-routes.ts";

const baseUrl = "https://trust.provider.example";
let db: TestDatabase;
let door: Door;
let auth: ReturnType<typeof createAuth>;
let routes: ReturnType<typeof createSignInRoutes>;
let member: Person;
let north: { id: string; slug: string };

beforeAll(async () => {
  db = await testDatabase();
  door = createDoor({ app: "portal", databaseUrl: db.urls.candor_portal, max: 2 });
  auth = createAuth({
    app: "portal",
    authDatabaseUrl: db.urls.candor_auth,
    baseUrl,
    secureCookies: true,
    answerAfterMs: 0,
  });
  routes = createSignInRoutes({ auth, door, baseUrl });
  north = await addTenant(db, "north");
  member = await addMember(db, north, "member");
});
afterAll(async () => {
  await Promise.all([auth.close(), door.actor(undefined).gate.close()]);
  await db.drop();
});

/** A browser with a cookie jar, in which nothing runs. */
function newBrowser() {
  const jar = new Map<string, string>();
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]!.split("=");
      if (line.includes("Max-Age=0")) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const cookie = () => [...jar].map((pair) => pair.join("=")).join("; ");
  const sent = (extra: Record<string, string>) => ({
    cookie: cookie(),
    "sec-fetch-site": "same-origin",
    origin: baseUrl,
    ...extra,
  });
  return {
    jar,
    async post(
      route: (request: Request) => Promise<Response>,
      fields: Record<string, string>,
      headers: Record<string, string> = {},
    ) {
      const request = new Request(`${baseUrl}/x`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: sent(headers),
      });
      return keep(await route(request));
    },
    get: async (route: (request: Request) => Promise<Response>, query = "") =>
      keep(await route(new Request(`${baseUrl}/x${query}`, { headers: sent({}) }))),
  };
}
type TestBrowser = ReturnType<typeof newBrowser>;

const goesTo = (response: Response) => [response.status, response.headers.get("location")];
async function mailedToken(email: string) {
  const { rows } = await db.superuser.query(
    "select params ->> 'link' as link from emails where recipient = $1 order by created_at desc limit 1",
    [email],
  );
  return new URL(rows[0].link).searchParams.get("token")!;
}
async function signedIn(person = member): Promise<TestBrowser> {
  const browser = newBrowser();
  await db.superuser.query("delete from sign_in_links");
  auth = createAuth({
    app: "portal",
    authDatabaseUrl: db.urls.candor_auth,
    baseUrl,
    secureCookies: true,
    answerAfterMs: 0,
  });
  routes = createSignInRoutes({ auth, door, baseUrl });
  await browser.post(routes.ask, { email: person.email });
  await browser.post(routes.use, { token: await mailedToken(person.email) });
  return browser;
}
const session = "__Host-candor-portal";
const here = (browser: TestBrowser) => door.identity(browser.jar.get(session));

test("the whole way in and out, without a script", async () => {
  const browser = newBrowser();
  const asked = await browser.post(routes.ask, { email: member.email, next: "/advisories/x?y=1" });
  expect(goesTo(asked)).toEqual([303, "/sign-in?sent=1&next=%2Fadvisories%2Fx%3Fy%3D1"]);
  for (const line of asked.headers.getSetCookie()) {
    expect(line).toMatch(
      /^__Host-candor-portal-(browser|address)=.+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
    );
  }
  const token = await mailedToken(member.email);
  const used = await browser.post(routes.use, { token, next: "/advisories/x?y=1" });
  expect(goesTo(used)).toEqual([303, "/advisories/x?y=1"]);
  expect(used.headers.get("cache-control")).toBe("private, no-store");
  expect(used.headers.getSetCookie()[0]).toMatch(
    /^__Host-candor-portal=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect([...browser.jar.keys()].sort()).toEqual([session, "candor-locale", "candor-zone"]);
  expect(await here(browser)).toMatchObject({ personId: member.id });

  expect(goesTo(await browser.post(routes.signOut, {}))).toEqual([303, "/sign-in?out=1"]);
  expect(browser.jar.has(session)).toBe(false);
});

test("signing in again ends the session before", async () => {
  const browser = await signedIn();
  const before = browser.jar.get(session);
  await browser.post(routes.ask, { email: member.email });
  await browser.post(routes.use, { token: await mailedToken(member.email) });
  expect(browser.jar.get(session)).not.toBe(before);
  expect(await door.identity(before)).toBeNull();
});

test("who is signed in signs in again without typing, and comes back to where they were", async () => {
  const browser = await signedIn();
  const before = browser.jar.get(session);
  const asked = await browser.post(routes.askAgain, { next: "/exposure?status=affected" });
  expect(goesTo(asked)).toEqual([303, "/sign-in/again?sent=1&next=%2Fexposure%3Fstatus%3Daffected"]);
  expect(browser.jar.get(session)).toBe(before);
  const token = await mailedToken(member.email);
  const used = await browser.post(routes.use, { token, next: "/exposure?status=affected" });
  expect(goesTo(used)).toEqual([303, "/exposure?status=affected"]);
  expect(browser.jar.get(session)).not.toBe(before);
  expect(await door.identity(before)).toBeNull();
  expect(await here(browser)).toMatchObject({ personId: member.id, tenantId: north.id });
});

test("signing in again needs a session, is limited, and leads nowhere else", async () => {
  expect(goesTo(await newBrowser().post(routes.askAgain, { next: "/people" }))).toEqual([
    303,
    "/sign-in/ended?next=%2Fpeople",
  ]);
  const browser = await signedIn();
  await browser.post(routes.askAgain, { next: "//evil.example" });
  for (let n = 0; n < 3; n += 1) {
    expect(goesTo(await browser.post(routes.askAgain, {}))).toEqual([303, "/sign-in/again?sent=1"]);
  }
  expect(goesTo(await browser.post(routes.askAgain, {}))).toEqual([303, "/sign-in/again?problem=too_many"]);
});

test("a request from another site changes nothing", async () => {
  const browser = await signedIn();
  for (const headers of [
    { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    { "sec-fetch-site": "same-site", origin: "https://other.provider.example" },
    { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
    { "sec-fetch-site": "none", origin: "null" },
  ]) {
    for (const route of [
      routes.ask,
      routes.askAgain,
      routes.use,
      routes.switchTenant,
      routes.signOut,
      routes.endSession,
    ]) {
      const response = await browser.post(route, { email: member.email, everywhere: "1" }, headers);
      expect(response.status).toBe(403);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  }
  expect(await here(browser)).not.toBeNull();
});

test("a typed mistake comes back to the form, a used link to its page", async () => {
  const browser = newBrowser();
  expect(goesTo(await browser.post(routes.ask, { email: "nonsense" }))).toEqual([
    303,
    "/sign-in?problem=not_an_address",
  ]);
  const token = "A".repeat(43);
  expect(goesTo(await browser.post(routes.use, { token }))).toEqual([303, `/sign-in/link?token=${token}`]);
  expect(browser.jar.size).toBe(0);
});

test("what is no form, or too large, is refused", async () => {
  const headers = { "sec-fetch-site": "same-origin", origin: baseUrl };
  const json = new Request(`${baseUrl}/x`, {
    method: "POST",
    body: "{}",
    headers: { ...headers, "content-type": "application/json" },
  });
  expect((await routes.ask(json)).status).toBe(400);
  const large = new Request(`${baseUrl}/x`, {
    method: "POST",
    body: "x",
    headers: { ...headers, "content-length": "30000" },
  });
  expect((await routes.ask(large)).status).toBe(413);
});

test("a person ends another session and stays, or all and leaves", async () => {
  const [first, second] = [await signedIn(), await signedIn()];
  const other = await here(second);
  expect(goesTo(await first.post(routes.endSession, { session: other!.sessionId! }))).toEqual([
    303,
    "/sessions?ended=1",
  ]);
  expect(await here(second)).toBeNull();
  const third = await signedIn();
  expect(goesTo(await first.post(routes.endSession, { everywhere: "1" }))).toEqual([303, "/sign-in?out=everywhere"]);
  expect([await here(third), first.jar.has(session)]).toEqual([null, false]);
});

test("changing the tenant is a new session with that tenant's settings", async () => {
  const south = await addTenant(db, "south");
  const person = await addMember(db, north, "viewer");
  await db.superuser.query(
    "insert into members (tenant_id, email, name, role, locale, time_zone) values ($1, $2, 'x', 'member', 'fr', 'Europe/Paris')",
    [south.id, person.email],
  );
  const browser = newBrowser();
  await browser.post(routes.ask, { email: person.email });
  const token = await mailedToken(person.email);
  expect(goesTo(await browser.post(routes.use, { token }))).toEqual([303, `/sign-in/link?token=${token}`]);
  await browser.post(routes.use, { token, tenant: north.id });
  expect(goesTo(await browser.post(routes.switchTenant, { tenant: south.id }))).toEqual([303, "/"]);
  expect(await here(browser)).toMatchObject({ tenantId: south.id });
  expect([browser.jar.get("candor-locale"), browser.jar.get("candor-zone")]).toEqual(["fr", "Europe%2FParis"]);
  expect(goesTo(await browser.post(routes.switchTenant, { tenant: "nonsense" }))).toEqual([303, "/sign-in/ended"]);
});

test("a language is chosen on a page without a menu, which stays where it is", async () => {
  const browser = newBrowser();
  const chosen = await browser.post(routes.chooseLanguage, { locale: "fr", back: "/sign-in?sent=1" });
  expect(goesTo(chosen)).toEqual([303, "/sign-in?sent=1"]);
  expect(browser.jar.get("candor-locale")).toBe("fr");
  expect(goesTo(await browser.post(routes.chooseLanguage, { locale: "xx", back: "//evil.example" }))).toEqual([
    303,
    "/",
  ]);
});

test("somebody without a session is sent to sign in, without talk of one that ended", async () => {
  expect(goesTo(await newBrowser().get(routes.sessionEnded, "?next=/people"))).toEqual([
    303,
    "/sign-in?next=%2Fpeople",
  ]);
});

test("a dead session's cookie is taken away, a live one's is not", async () => {
  const browser = await signedIn();
  expect(goesTo(await browser.get(routes.sessionEnded, "?next=/people"))).toEqual([303, "/people"]);
  expect(await here(browser)).not.toBeNull();
  await db.superuser.query("update member_sessions set revoked_at = now()");
  expect(goesTo(await browser.get(routes.sessionEnded, "?next=/people"))).toEqual([
    303,
    "/sign-in?ended=1&next=%2Fpeople",
  ]);
  expect(browser.jar.has(session)).toBe(false);
});
