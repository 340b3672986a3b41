import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { canarySamples } from "../pages/canary-samples.ts";
import { type Canaries, leaksIn, releaseCanaries } from "../pages/canaries.ts";
import { fetchPage, inAnyOrder, withoutChance } from "../pages/fetch-page.ts";
import { addressOf, getRoutesOf, routesOf } from "../pages/routes.ts";

const stack = inject("stack");
const addresses = [...routesOf("admin"), ...getRoutesOf("admin")];
const kinds = ["html", "rsc", "json"] as const;

let canaries: Canaries;
const sessions: Record<string, string> = {};

beforeAll(async () => {
  canaries = await releaseCanaries(stack);
  const { north, south, staffSession } = canaries;
  sessions["a manager of neither tenant"] = await staffSession("account_manager");
  sessions["a manager of the first tenant"] = await staffSession("account_manager", [north]);
  sessions["an expert"] = await staffSession("expert");
  sessions["a revoked session"] = await staffSession("advisory_admin", [], "now()");
  sessions["a member of the portal"] = await canaries.memberSession(south, "tenant_admin");
});
afterAll(() => canaries?.end());

const ask = (path: string, session: string | undefined, kind: (typeof kinds)[number]) =>
  fetchPage(`${stack.urls.admin}${path}`, {
    app: "admin",
    session,
    rsc: kind === "rsc",
    accept: kind === "json" ? "application/json" : "text/html",
  });

const readers = {
  "a manager of neither tenant": ["north", "south"],
  "a manager of the first tenant": ["south"],
  "an expert": ["north", "south"],
  "a revoked session": ["north", "south"],
  "a member of the portal": ["north", "south"],
  "a visitor": ["north", "south"],
} as const;

test.each(Object.entries(readers))("%s finds no canary of a tenant that is not theirs", async (reader, strangers) => {
  const found: string[] = [];
  let asked = 0;
  for (const route of addresses) {
    for (const of of route.path.includes("[") ? [canaries.north, canaries.south] : [canaries.north]) {
      const path = addressOf(route, canarySamples(canaries, of));
      for (const kind of kinds) {
        const answer = await ask(path, sessions[reader], kind);
        asked += 1;
        const said = path.split("/").at(-1) ?? "";
        for (const stranger of strangers) {
          const leaks = leaksIn(answer, { app: "admin", of: canaries[stranger].id, asked: said });
          found.push(...leaks.map((secret) => `${kind} ${path}: ${secret}`));
        }
      }
    }
  }
  console.info(`canary over HTTP, admin, ${reader}: ${asked} answers, ${found.length} foreign canaries`);
  expect(found).toEqual([]);
});

test("and the oracle would see one: to whom the tenant is assigned its canaries are there", async () => {
  const session = sessions["a manager of the first tenant"];
  for (const path of ["/inventory", `/tenants/${canaries.north.slug}`]) {
    const answer = await ask(path, session, "html");
    expect(leaksIn(answer, { app: "admin", of: canaries.north.id, asked: "-" }), path).not.toEqual([]);
  }
});

const ofTenants = addresses.filter(({ path }) => /\[(slug|assetId|importId)\]/.test(path)).map(({ path }) => path);
test.each(ofTenants)("%s: another tenant's answers in the same words as nobody's", async (path) => {
  const route = addresses.find((one) => one.path === path);
  if (!route) throw new Error("the page is there");
  for (const reader of ["a manager of neither tenant", "an expert"]) {
    for (const kind of ["html", "rsc"] as const) {
      const [foreign, missing] = [canarySamples(canaries, canaries.south), canarySamples(canaries, null)];
      const theirs = await ask(addressOf(route, foreign), sessions[reader], kind);
      const nobodys = await ask(addressOf(route, missing), sessions[reader], kind);
      const named = [...Object.values(foreign), ...Object.values(missing)].filter((one) => one.length > 3);
      expect(theirs.status).toBe(nobodys.status);
      expect(inAnyOrder(withoutChance(theirs.body, named))).toBe(inAnyOrder(withoutChance(nobodys.body, named)));
    }
  }
});

test("a revoked session and a visitor are sent to sign-in from every page", async () => {
  const open = ["/sign-in", "/sign-in/link", "/[...missing]", "/style"];
  for (const route of routesOf("admin").filter(({ path }) => !open.includes(path))) {
    const path = addressOf(route, canarySamples(canaries, canaries.north));
    for (const session of [sessions["a revoked session"], undefined]) {
      const { status, location, body } = await ask(path, session, "html");
      const leads = location.includes("/sign-in") || /url=[^"]*\/sign-in/.test(body);
      expect({ path, leads: leads && status < 400 }).toEqual({ path, leads: true });
    }
  }
});
