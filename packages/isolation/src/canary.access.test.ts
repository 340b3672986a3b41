import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { secretsOf, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, codeOf, logged, type Procedure, procedures } from "./calls.ts";
import { generateInput } from "./generate-input.ts";
import { buildWorld, letEverybodyIn, type Principal, referTo, type World } from "./world.ts";

const wanted = 100_000;
const atOnce = 8;

let db: TestDatabase;
let world: World;
let principals: Principal[];
let known: string[];

beforeAll(async () => {
  db = await testDatabase();
  world = await buildWorld(db);
  principals = world.principals.filter(({ seesAll }) => !seesAll);
  // Ids that somebody may have seen in an address; what is itself a secret would only be found again where it was put.
  const secrets = [world.north, world.south].flatMap((id) => secretsOf(id, "portal"));
  known = [...world.filled.values()]
    .flatMap((rows) => [...rows.values()].flatMap((row) => Object.values(row)))
    .filter((value): value is string => typeof value === "string" && !secrets.some((secret) => value.includes(secret)));
});
afterAll(() => db.drop());

const pick = <T>(from: readonly T[]): T => from[randomInt(from.length)] as T;

/** Mostly what the schema wants; now and then any value that exists anywhere, or none that does. */
function randomInput({ input }: Procedure, principal: Principal): unknown {
  if (!input) return undefined;
  const refer = (reference: Parameters<ReturnType<typeof referTo>>[0]) =>
    randomInt(10) === 0
      ? pick([pick(known), randomUUID(), randomBytes(6).toString("hex")])
      : referTo(world, principal, pick(["own", "foreign", "foreign", "missing"]))(reference);
  const made = generateInput(input, { wide: randomInt(2) === 0, refer });
  return randomInt(5) === 0 ? disturb(made) : made;
}

function disturb(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return pick([null, 0, "", pick(known), [], {}]);
  const entries = Object.entries(input);
  const extra = [
    pick(["after", "search", "limit", "tenantId", "__proto__", "id"]),
    pick([pick(known), 100, null, "%", "' or 1=1 --"]),
  ];
  if (entries.length === 0 || randomInt(2) === 0) return Object.fromEntries([...entries, extra]);
  const at = randomInt(entries.length);
  return Object.fromEntries(entries.map(([key, value], n) => [key, n === at ? disturb(value) : value]));
}

/** A document is the provider's: a manager may give it to a second tenant too, which then rightly reads what is said of it. */
async function withoutGiven(answer: string, { own }: Principal): Promise<string> {
  const { rows } = await db.superuser.query<{ words: string }>(
    `select distinct w.words from documents d left join document_versions v on v.document_id = d.id,
       lateral (values (d.title ->> 'en'), (d.description ->> 'en'), (v.media_type), (v.sha256)) w (words)
     where w.words is not null and exists (select from grants g where g.tenant_id = $1 and (g.document_id = d.id or g.document_id is null))`,
    [own],
  );
  return rows.reduce((rest, { words }) => rest.replaceAll(words, ""), answer);
}

test("no byte that leaves holds another tenant's canary", { timeout: 900_000 }, async () => {
  const leaks: string[] = [];
  const answers: Record<string, number> = {};
  let done = 0;
  const everywhere = { portal: procedures("portal"), admin: procedures("admin") };
  const caller = async () => {
    while (done < wanted) {
      done += 1;
      if (done % 500 === 0) await letEverybodyIn(db);
      const principal = pick(principals);
      const procedure = pick(everywhere[principal.app]);
      const input = randomInput(procedure, principal);
      const answer = await call(principal.actor, procedure, input);
      const code = codeOf(answer);
      answers[code] = (answers[code] ?? 0) + 1;
      const echoed = JSON.stringify(input) ?? "";
      const secrets = secretsOf(principal.foreign, principal.app).filter((secret) => !echoed.includes(secret));
      const firstLeak = (said: string) => secrets.map((secret) => said.indexOf(secret)).find((at) => at >= 0);
      if (firstLeak(answer) === undefined || leaks.length >= 20) continue;
      const left = await withoutGiven(answer, principal);
      const at = firstLeak(left);
      if (at !== undefined)
        leaks.push(`${principal.name} ${procedure.path} ${echoed} → …${left.slice(Math.max(0, at - 200), at + 200)}…`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  console.info(`canary: ${done} random calls, ${leaks.length} foreign canaries; answers ${JSON.stringify(answers)}`);
  expect(leaks).toEqual([]);
  const secrets = [world.north, world.south].flatMap((id) => secretsOf(id, "portal"));
  expect(logged.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([]);
});
