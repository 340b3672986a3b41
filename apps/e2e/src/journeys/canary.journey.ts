import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { canarySamples } from "../pages/canary-samples.ts";
import { type Canaries, leaksIn, releaseCanaries } from "../pages/canaries.ts";
import { type Fetched, fetchPage, inAnyOrder, withoutChance } from "../pages/fetch-page.ts";
import { publicPages } from "../pages/readers.ts";
import { addressOf, getRoutesOf, routesOf } from "../pages/routes.ts";

const stack = inject("stack");
const addresses = [...routesOf("portal"), ...getRoutesOf("portal")];
/** Not certificates: every customer reads the same ones. */
const named = addresses.filter(({ path }) => path.includes("[") && !path.startsWith("/certifications/"));

let canaries: Canaries;
const sessions: Record<string, string> = {};

beforeAll(async () => {
  canaries = await releaseCanaries(stack);
  sessions["a member"] = await canaries.memberSession(canaries.north, "member");
  sessions["a viewer"] = await canaries.memberSession(canaries.north, "viewer");
  sessions["an administrator of the other tenant"] = await canaries.memberSession(canaries.south, "tenant_admin");
  sessions["a revoked session"] = await canaries.memberSession(canaries.north, "tenant_admin", "now()");
});
afterAll(() => canaries?.end());

async function ask(path: string, session: string | undefined, kind: "html" | "rsc" | "json"): Promise<Fetched> {
  return fetchPage(`${stack.urls.portal}${path}`, {
    session,
    rsc: kind === "rsc",
    accept: kind === "json" ? "application/json" : "text/html",
  });
}

describe("no page of the portal holds another tenant's canary", () => {
  const readers = ["a member", "a viewer", "an administrator of the other tenant", "a revoked session", "a visitor"];
  test.each(readers)("asked by %s", async (reader) => {
    const { north, south } = canaries;
    const other = reader === "an administrator of the other tenant" ? north : south;
    const strangers = ["a revoked session", "a visitor"].includes(reader) ? [north, south] : [other];
    const found: string[] = [];
    let asked = 0;
    for (const route of addresses) {
      for (const of of route.path.includes("[") ? [north, south] : [north]) {
        const path = addressOf(route, canarySamples(canaries, of));
        for (const kind of ["html", "rsc", "json"] as const) {
          const answer = await ask(path, sessions[reader], kind);
          asked += 1;
          for (const stranger of strangers) {
            found.push(
              ...leaksIn(answer, { app: "portal", of: stranger.id, asked: path.split("/").at(-1) ?? "" }).map(
                (secret) => `${kind} ${path}: ${secret}`,
              ),
            );
          }
        }
      }
    }
    console.info(`canary over HTTP, ${reader}: ${asked} answers, ${found.length} foreign canaries`);
    expect(found).toEqual([]);
  });

  test("and the oracle would see one: a tenant's own canaries are there", async () => {
    const pages = await Promise.all(["/people", "/profile"].map((path) => ask(path, sessions["a member"], "html")));
    expect(pages.some((page) => leaksIn(page, { app: "portal", of: canaries.north.id, asked: "-" }).length > 0)).toBe(
      true,
    );
  });
});

test.each(named.map(({ path }) => path))(
  "%s: what is another's answers in the same words as what is nobody's",
  async (path) => {
    const route = addresses.find((one) => one.path === path);
    if (!route) throw new Error("the page is there");
    for (const reader of ["a member", "a visitor"]) {
      for (const kind of ["html", "rsc"] as const) {
        const [foreign, missing] = [canarySamples(canaries, canaries.south), canarySamples(canaries, null)];
        const theirs = await ask(addressOf(route, foreign), sessions[reader], kind);
        const nobodys = await ask(addressOf(route, missing), sessions[reader], kind);
        expect(theirs.status).toBe(nobodys.status);
        const plain = ({ body }: Fetched) =>
          inAnyOrder(
            withoutChance(
              body,
              [...Object.values(foreign), ...Object.values(missing)].filter((one) => one.length > 3),
            ),
          );
        expect(plain(theirs)).toBe(plain(nobodys));
      }
    }
  },
);

test("a revoked session and a visitor are sent to sign-in from every page that is not public", async () => {
  const open = [...publicPages, "/sign-in", "/sign-in/link", "/[...missing]", "/blank"];
  for (const route of routesOf("portal").filter(({ path }) => !open.includes(path))) {
    const path = addressOf(route, canarySamples(canaries, canaries.north));
    for (const session of [sessions["a revoked session"], undefined]) {
      const { status, location, body } = await ask(path, session, "html");
      const leads = location.includes("/sign-in") || /url=[^"]*\/sign-in/.test(body);
      expect({ path, leads: leads && (status === 200 || (status >= 300 && status < 400)) }).toEqual({
        path,
        leads: true,
      });
    }
  }
});
