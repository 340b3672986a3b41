import { readFile, writeFile } from "node:fs/promises";
import { mayDo, type Permission, permissions } from "@candor/domain/permissions";
import { memberRoles, staffRoles } from "@candor/db/schema";
import { canaryOf, secretsOf, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, codeOf, logged, type Procedure, procedures } from "./calls.ts";
import { generateInput } from "./generate-input.ts";
import { fingerprint, tableNames } from "./look.ts";
import { buildWorld, type Principal, referTo, type Whose, type World } from "./world.ts";

let world: TestDatabase;
let built: World;
let copyOf: string;
const names = [
  "visitor",
  "own viewer",
  "own member",
  "own tenant_admin",
  "other tenant's member",
  "other tenant's admin",
  "revoked session",
  "nobody",
  "manager of it",
  "manager not assigned",
  "expert",
  "revoked staff session",
  "auditor",
  "advisory admin",
  "own admin, old sign-in",
  "advisory admin, old sign-in",
];
const table: Record<string, Record<string, string>> = {};
const golden = new URL("./access-table.json", import.meta.url);
const updating = process.env.CANDOR_UPDATE_GOLDEN === "1";
let calls = 0;

beforeAll(async () => {
  world = await testDatabase();
  built = await buildWorld(world);
  copyOf = await world.freeze();
});
afterAll(() => world.drop());

/** The principal at a fresh copy of the world, so that what one does is not what the next one finds. */
async function at<T>(name: string, use: (db: TestDatabase, principal: Principal) => Promise<T>) {
  const db = await testDatabase(copyOf);
  const found = built.principals.find((one) => one.name === name);
  if (!found) throw new Error(`no principal ${name}`);
  const actor = { gate: db.gates[found.app], credential: found.actor.credential };
  try {
    return await use(db, { ...found, actor });
  } finally {
    await db.drop();
  }
}

const inputFor = ({ input }: Procedure, principal: Principal, whose: Whose, wide = false) =>
  input ? generateInput(input, { wide, refer: referTo(built, principal, whose) }) : undefined;

/** Everything that is wrong with what this principal gets, and what its own records answered. */
async function wrongsOf(principal: Principal) {
  const secrets = principal.seesAll ? [] : secretsOf(principal.foreign, principal.app);
  const wrong: string[] = [];
  for (const procedure of procedures(principal.app)) {
    for (const wide of [false, true]) {
      const answers: Partial<Record<Whose, string>> = {};
      const asked: Partial<Record<Whose, string>> = {};
      for (const whose of ["own", "foreign", "missing", "malformed"] as const) {
        const input = inputFor(procedure, principal, whose, wide);
        const answer = await call(principal.actor, procedure, input);
        calls += 1;
        const echoed = JSON.stringify(input) ?? "";
        answers[whose] = answer;
        asked[whose] = echoed;
        const leaked = secrets.filter((secret) => answer.includes(secret) && !echoed.includes(secret));
        if (leaked.length > 0)
          wrong.push(`${procedure.path} ${whose}: leaks ${leaked.join(", ")}: ${answer.slice(0, 300)}`);
        if (codeOf(answer) === "INTERNAL_SERVER_ERROR") wrong.push(`${procedure.path} ${whose}: fails inside`);
      }
      // Where both name the same records of the provider, two answers to one question have their own new ids.
      if (asked.foreign !== asked.missing && !principal.seesAll && answers.foreign !== answers.missing) {
        wrong.push(
          `${procedure.path}: foreign ${answers.foreign?.slice(0, 200)} is not missing ${answers.missing?.slice(0, 200)}`,
        );
      }
      if (!wide) (table[`${procedure.app}.${procedure.path}`] ??= {})[principal.name] = codeOf(answers.own ?? "");
    }
  }
  return wrong;
}

describe.each(names)("%s", (name) => {
  test("gets nothing of another tenant from any procedure", async () => {
    await at(name, async (db, principal) => {
      const [tables, victim] = [await tableNames(db.superuser), canaryOf(principal.foreign)];
      const before = await fingerprint(db.superuser, tables, victim);
      expect(await wrongsOf(principal)).toEqual([]);
      if (!principal.seesAll) expect(await fingerprint(db.superuser, tables, victim)).toBe(before);
    });
  });
});

test("a session that the gate took for another tenant's shows as a leak", async () => {
  await at("own member", async (db, principal) => {
    await db.superuser.query(
      `update member_sessions s set tenant_id = m.tenant_id, member_id = m.id, id = gen_random_uuid() from members m
       where m.tenant_id = $1 and m.email like 'member-%' and s.tenant_id = $2`,
      [principal.foreign, principal.own],
    );
    expect((await wrongsOf(principal)).join()).toContain("leaks");
  });
});

test("every procedure has an input that its schema accepts", () => {
  const uncovered = (["portal", "admin"] as const).flatMap((app) =>
    procedures(app).filter(({ input }) => {
      const principal = built.principals.find((one) => one.app === app) as Principal;
      return input && !input.safeParse(inputFor({ app, path: "", type: "query", input }, principal, "own")).success;
    }),
  );
  expect(uncovered.map(({ app, path }) => `${app}.${path}`)).toEqual([]);
});

test("logs carry no tenant's words", () => {
  expect(logged.filter((line) => [built.north, built.south].some((id) => line.includes(canaryOf(id))))).toEqual([]);
});

/** A procedure that hands a file out is named so: `exposures.export`, `assets.exportHistory`. */
const isExport = (path: string) => /\.export([A-Z]|$)/.test(path);

test.each([
  ["own tenant_admin", "own admin, old sign-in"],
  ["advisory admin", "advisory admin, old sign-in"],
])(
  "what %s may do with a recent sign-in, an old one may too: all but the exports, each of which says why",
  async (...who) => {
    const [recent, old] = who;
    const app = built.principals.find(({ name }) => name === old)?.app ?? "portal";
    const refused = procedures(app).filter(({ path }) => {
      const row = table[`${app}.${path}`] ?? {};
      return row[recent] === "OK" && row[old] === "FORBIDDEN";
    });
    const exporting = procedures(app).filter(({ path }) => isExport(path));
    expect(refused.map(({ path }) => path)).toEqual(exporting.map(({ path }) => path));
    await at(old, async (_, principal) => {
      for (const procedure of exporting) {
        const answer = await call(principal.actor, procedure, inputFor(procedure, principal, "own"));
        expect(answer).toContain('"reason":"sign_in_too_old"');
      }
    });
  },
);

const roles = ["visitor", "job", ...memberRoles, ...staffRoles];
const lines = () =>
  Object.fromEntries(
    Object.keys(permissions).map((permission) => [
      permission,
      roles.filter((role) => mayDo(permission as Permission, role)),
    ]),
  );

test("who may do what is as the reviewed table says", async () => {
  const now = { procedures: table, permissions: lines() };
  if (updating) await writeFile(golden, `${JSON.stringify(now, null, 2)}\n`);
  const reviewed = JSON.parse(await readFile(golden, "utf8")) as typeof now;
  console.info(
    `access matrix: ${Object.keys(table).length} procedures x ${names.length} principals x 4 kinds of id, ${calls} calls, 0 leaks`,
  );
  expect(now).toEqual(reviewed);
});
