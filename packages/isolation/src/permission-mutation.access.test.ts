import { readFile } from "node:fs/promises";
import { memberRoles, staffRoles } from "@candor/db/schema";
import { actingAs } from "@candor/domain/acting-as";
import { Forbidden } from "@candor/domain/errors";
import { isRead, type Permission, permissions } from "@candor/domain/permissions";
import { type Actor, addStaff, type TestDatabase, testDatabase } from "@candor/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, codeOf, type Procedure, procedures } from "./calls.ts";
import { generateInput } from "./generate-input.ts";
import { buildWorld, letEverybodyIn, lockedJob, type Principal, referTo, type World } from "./world.ts";

/** The very object that every verb asks: a changed line is in effect at once. */
const lines = permissions as Record<string, string[]>;
const roles = ["visitor", "job", ...memberRoles, ...staffRoles];
const nameOf: Record<string, string> = {
  viewer: "own viewer",
  member: "own member",
  tenant_admin: "own tenant_admin",
  account_manager: "manager of it",
  expert: "expert",
  auditor: "auditor",
  advisory_admin: "advisory admin",
};

let db: TestDatabase;
let world: World;
let callers: Map<string, Principal>;
let others: Map<string, Actor>;
let matrix: Record<string, Record<string, string>>;

beforeAll(async () => {
  db = await testDatabase();
  world = await buildWorld(db);
  const named = (name: string) => world.principals.find((one) => one.name === name) as Principal;
  callers = new Map(Object.entries(nameOf).map(([role, name]) => [role, named(name)]));
  const operator = (await addStaff(db, "operator")).actor;
  callers.set("operator", { ...named("advisory admin"), name: "operator", actor: operator });
  const job: Actor = { gate: db.gates.worker, credential: { kind: "job", id: await lockedJob(db, null) } };
  others = new Map([
    ["visitor", named("visitor").actor],
    ["job", job],
  ]);
  const reviewed = await readFile(new URL("./access-table.json", import.meta.url), "utf8");
  matrix = (JSON.parse(reviewed) as { procedures: typeof matrix }).procedures;
});
afterAll(() => db.drop());

/** What carries a file is no procedure. */
const withFiles = [
  "import:start",
  "document:upload",
  "document:export",
  "agreement:record",
  "agreement:export",
  "document:preview",
];
const isAskedElsewhere = (permission: string) => lines[permission]?.join() === "job" || withFiles.includes(permission);

/** What is asked for once only, at the first reading, is asked for again. */
const startOver = async () => {
  await letEverybodyIn(db);
  await db.superuser.query("delete from advisory_reads");
};

const ask = (principal: Principal, procedure: Procedure) =>
  call(
    principal.actor,
    procedure,
    procedure.input
      ? generateInput(procedure.input, { wide: false, refer: referTo(world, principal, "own") })
      : undefined,
  ).then(codeOf);

/** Which procedures ask for which permission: found by calling each and watching which lines are read. */
async function findUses(): Promise<Map<string, Procedure[]>> {
  const uses = new Map<string, Procedure[]>();
  for (const [app, role] of [
    ["portal", "tenant_admin"],
    ["admin", "advisory_admin"],
  ] as const) {
    for (const procedure of procedures(app)) {
      const asked = await watching(() => ask(callers.get(role) as Principal, procedure));
      for (const permission of asked) uses.set(permission, [...(uses.get(permission) ?? []), procedure]);
      await startOver();
    }
  }
  return uses;
}

async function watching(act: () => Promise<unknown>): Promise<Set<string>> {
  const [asked, original] = [new Set<string>(), { ...lines }];
  for (const [permission, line] of Object.entries(original)) {
    Object.defineProperty(lines, permission, { configurable: true, get: () => (asked.add(permission), line) });
  }
  await act();
  for (const [permission, value] of Object.entries(original)) {
    Object.defineProperty(lines, permission, { configurable: true, enumerable: true, writable: true, value });
  }
  return asked;
}

/** True when a procedure answers by the changed line, and its cell of the reviewed matrix says otherwise. */
async function isNoticed(uses: Procedure[], role: string, isOpen: boolean): Promise<boolean> {
  const principal = callers.get(role);
  for (const procedure of uses.filter(({ app }) => app === principal?.app)) {
    if (!principal) continue;
    const code = await ask(principal, procedure);
    await startOver();
    const cell = matrix[`${procedure.app}.${procedure.path}`]?.[principal.name];
    const isOther = cell === undefined || (cell === "FORBIDDEN") === isOpen;
    if (code !== "UNAUTHORIZED" && (code === "FORBIDDEN") !== isOpen && isOther) return true;
  }
  return false;
}

/** Where the wire never lets the role come to a procedure that asks: the door that every verb goes through. */
async function doorAnswersBy(role: string, permission: string, isOpen: boolean): Promise<boolean> {
  const actor = others.get(role) ?? callers.get(role)?.actor;
  if (!actor) throw new Error(`nobody is ${role}`);
  const write = (tx: Parameters<Parameters<typeof actingAs>[2]>[0]) =>
    isRead(permission as Permission) ? Promise.resolve() : tx.audit({ tried: 1 });
  const outcome = await actingAs(actor, permission as Permission, write).catch((error: unknown) => error);
  return outcome instanceof Forbidden !== isOpen;
}

test("every permission line, opened or closed for any role, shows in what somebody gets", async () => {
  const [uses, started] = [await findUses(), performance.now()];
  const unnoticed: string[] = [];
  const counted = { procedure: 0, door: 0 };
  for (const [permission, original] of Object.entries({ ...lines })) {
    if (!uses.has(permission) && !isAskedElsewhere(permission)) unnoticed.push(`no procedure asks for ${permission}`);
    for (const role of roles) {
      const isOpen = !original.includes(role);
      lines[permission] = isOpen ? [...original, role] : original.filter((one) => one !== role);
      const asking = uses.get(permission) ?? [];
      const reaches = asking.some(({ app }) => app === callers.get(role)?.app);
      counted[reaches ? "procedure" : "door"] += 1;
      const noticed = reaches ? await isNoticed(asking, role, isOpen) : await doorAnswersBy(role, permission, isOpen);
      if (!noticed) unnoticed.push(`${permission} ${isOpen ? "opened" : "closed"} for ${role}`);
      lines[permission] = original;
    }
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.info(
    `permission mutation: ${counted.procedure} changed lines tried through procedures, ${counted.door} at the door, ${unnoticed.length} unnoticed, ${seconds} s`,
  );
  expect(unnoticed).toEqual([]);
});
