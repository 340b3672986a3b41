import { type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, call, codeOf, type Procedure, procedures } from "./calls.ts";
import { generateInput } from "./generate-input.ts";
import { buildWorld, letEverybodyIn, referTo, type World } from "./world.ts";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await buildWorld(db);
});
afterAll(() => db.drop());

/** Text, moments, days and numbers that pass for what they are and that PostgreSQL does not hold. */
const texts = ["\0", "a\0b", "\ud800", "a\udc00b", "%", "\\", "infinity", "NaN", "now"];
const moments = ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "2018-10-04T12:00:00+23:59", "x"];
const days = ["0000-01-01", "9999-12-31", "2018-02-29"];
const numbers = [2 ** 31, -(2 ** 31) - 1, 1e15, Number.MAX_SAFE_INTEGER, -1, 1.5];
const others = [null, true, [], {}, [["\0"]], { "\0": "\0" }];
const hostile = [...texts, ...moments, ...days, ...numbers, ...others];

/** Cursors of every length that a list has, with each of these in each of the places. */
const id = "00000000-0000-4000-8000-000000000000";
const cursors = hostile
  .flatMap((it) => [
    [it],
    [it, id],
    [1, it, id],
    [it, 1, id],
    [true, it, id],
    ["a", it, id],
    [it, "a", id],
    ["a", "\ud800"],
  ])
  .map((key) => Buffer.from(JSON.stringify(key)).toString("base64url"));

/** The same input again and again, with one place of it, at any depth, taken by something hostile. */
function* disturbed(input: unknown): Generator {
  for (const it of hostile) yield it;
  if (typeof input !== "object" || input === null) return;
  for (const [key, value] of Object.entries(input)) {
    for (const it of key === "after" ? cursors : disturbed(value)) {
      yield Array.isArray(input) ? input.with(Number(key), it) : { ...input, [key]: it };
    }
  }
}

async function failures(app: App, name: string) {
  const principal = world.principals.find((one) => one.name === name && one.app === app);
  if (!principal) throw new Error(`nobody is called ${name}`);
  const failed = new Set<string>();
  let calls = 0;
  const made = ({ input }: Procedure) => {
    if (!input) return undefined;
    const base = generateInput(input, { wide: true, refer: referTo(world, principal, "own") });
    const shape = (input as { shape?: Record<string, unknown> }).shape ?? {};
    const more = ["after", "search"].filter((key) => key in shape).map((key) => [key, null]);
    return { ...(base as object), ...Object.fromEntries(more) };
  };
  for (const procedure of procedures(app)) {
    await letEverybodyIn(db);
    for (const input of disturbed(made(procedure))) {
      calls += 1;
      const code = codeOf(await call(principal.actor, procedure, input));
      if (code === "INTERNAL_SERVER_ERROR") failed.add(`${procedure.path} ${JSON.stringify(input).slice(0, 300)}`);
    }
  }
  console.info(`hostile input: ${calls} calls as ${name}, ${failed.size} failures of ours`);
  return [...failed];
}

test("whatever a member sends, the answer says what is wrong with it", { timeout: 900_000 }, async () => {
  expect(await failures("portal", "own tenant_admin")).toEqual([]);
});

test("whatever staff send, the answer says what is wrong with it", { timeout: 900_000 }, async () => {
  expect(await failures("admin", "advisory admin")).toEqual([]);
});
