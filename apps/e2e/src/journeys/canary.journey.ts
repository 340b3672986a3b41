import { createHash, randomBytes } from "node:crypto";
import { type Filled, addTenant, fillEveryTable, secretsOf, type TestDatabase } from "@candor/testing";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Fetched, fetchPage, inAnyOrder, withoutChance } from "../pages/fetch-page.ts";
import { addressOf, getRoutesOf, routesOf } from "../pages/routes.ts";

const stack = inject("stack");
const addresses = [...routesOf("portal"), ...getRoutesOf("portal")];
const named = addresses.filter(({ path }) => path.includes("["));

let superuser: Pool;
let filled: Filled;
let [north, south] = ["", ""];
const sessions: Record<string, string> = {};

beforeAll(async () => {
  const url = new URL(stack.superuserUrl);
  url.pathname = `/${stack.database}`;
  superuser = new Pool({ connectionString: url.toString(), max: 2 });
  const db = { superuser } as unknown as TestDatabase;
  const mark = randomBytes(3).toString("hex");
  north = (await addTenant(db, `north-${mark}`)).id;
  south = (await addTenant(db, `south-${mark}`)).id;
  filled = await fillEveryTable(superuser, [north, south]);
  sessions["a member"] = await signIn(north, "member");
  sessions["a viewer"] = await signIn(north, "viewer");
  sessions["an administrator of the other tenant"] = await signIn(south, "tenant_admin");
  sessions["a revoked session"] = await signIn(north, "tenant_admin", "now()");
});
afterAll(() => superuser?.end());

async function signIn(tenantId: string, role: string, revokedAt = "null") {
  const token = randomBytes(32).toString("base64url");
  const { rows } = await superuser.query(
    "insert into members (tenant_id, email, name, role) values ($1, $2, $2, $3) returning id",
    [tenantId, `${role}-${token.slice(0, 6)}@canary.example`, role],
  );
  await superuser.query(
    `insert into member_sessions (tenant_id, member_id, token_hash, expires_at, revoked_at)
     values ($1, $2, $3, now() + interval '1 hour', ${revokedAt})`,
    [tenantId, rows[0].id, createHash("sha256").update(token).digest()],
  );
  return token;
}

/** What stands for the names in addresses: the record of this tenant, or one that nobody has. */
function samplesFor(tenantId: string | null) {
  const own = (table: string, column: string) => String(tenantId && filled.get(table)?.get(tenantId)?.[column]);
  return {
    missing: tenantId ? "no-such-page" : "no-such-page-either",
    trackingId: tenantId ? own("advisories", "tracking_id") : "none0000000000000000 advisories.tracking_id",
    number: "1",
  };
}

async function ask(path: string, session: string | undefined, kind: "html" | "rsc" | "json"): Promise<Fetched> {
  return fetchPage(`${stack.urls.portal}${path}`, {
    session,
    rsc: kind === "rsc",
    accept: kind === "json" ? "application/json" : "text/html",
  });
}

const leaksIn = ({ headers, body, location }: Fetched, of: string, asked: string) => {
  const answer = [headers, body, location].join("\n").replaceAll(asked, "").replaceAll(decodeURIComponent(asked), "");
  return secretsOf(of, "portal").filter((secret) => answer.includes(secret));
};

describe("no page of the portal holds another tenant's canary", () => {
  const readers = ["a member", "a viewer", "an administrator of the other tenant", "a revoked session", "a visitor"];
  test.each(readers)("asked by %s", async (reader) => {
    const other = reader === "an administrator of the other tenant" ? north : south;
    const strangers = ["a revoked session", "a visitor"].includes(reader) ? [north, south] : [other];
    const found: string[] = [];
    let asked = 0;
    for (const route of addresses) {
      for (const of of route.path.includes("[") ? [north, south] : [north]) {
        const path = addressOf(route, samplesFor(of));
        for (const kind of ["html", "rsc", "json"] as const) {
          const answer = await ask(path, sessions[reader], kind);
          asked += 1;
          for (const stranger of strangers) {
            found.push(
              ...leaksIn(answer, stranger, path.split("/").at(-1) ?? "").map((secret) => `${kind} ${path}: ${secret}`),
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
    expect(pages.some((page) => leaksIn(page, north, "-").length > 0)).toBe(true);
  });
});

test.each(named.map(({ path }) => path))(
  "%s: what is another's answers in the same words as what is nobody's",
  async (path) => {
    const route = addresses.find((one) => one.path === path);
    if (!route) throw new Error("the page is there");
    for (const reader of ["a member", "a visitor"]) {
      for (const kind of ["html", "rsc"] as const) {
        const [foreign, missing] = [samplesFor(south), samplesFor(null)];
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
  const open = [
    "/",
    "/advisories",
    "/advisories/[trackingId]",
    "/legal",
    "/sign-in",
    "/sign-in/link",
    "/[...missing]",
    "/blank",
  ];
  for (const route of routesOf("portal").filter(({ path }) => !open.includes(path))) {
    const path = addressOf(route, samplesFor(north));
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
