import {
  type Actor,
  addMember,
  addStaff,
  addTenant,
  type Filled,
  fillEveryTable,
  type TestDatabase,
  visitor,
} from "@candor/testing";
import type { App } from "./calls.ts";
import type { Reference } from "./generate-input.ts";

export type Principal = {
  name: string;
  app: App;
  actor: Actor;
  /** The tenant whose records are its own, and the one whose records are not. */
  own: string;
  foreign: string;
  /** Staff who may see every tenant: for them nothing is foreign. */
  seesAll: boolean;
};
export type World = { filled: Filled; north: string; south: string; principals: Principal[] };

/** Two tenants with a row in every table, and one person of every kind. */
export async function buildWorld(db: TestDatabase): Promise<World> {
  const [north, south] = [await addTenant(db, "north"), await addTenant(db, "south")];
  const filled = await fillEveryTable(db.superuser, [north.id, south.id]);
  const principals: Principal[] = [];
  const add = (name: string, app: App, actor: Actor, own = north.id, seesAll = false) =>
    principals.push({ name, app, actor, own, foreign: own === north.id ? south.id : north.id, seesAll });

  add("visitor", "portal", visitor(db));
  for (const role of ["viewer", "member", "tenant_admin"] as const) {
    add(`own ${role}`, "portal", (await addMember(db, north, role)).actor);
  }
  add("other tenant's member", "portal", (await addMember(db, south, "member")).actor, south.id);
  add("other tenant's admin", "portal", (await addMember(db, south, "tenant_admin")).actor, south.id);
  const gone = await addMember(db, north, "tenant_admin");
  await db.superuser.query("update member_sessions set revoked_at = now() - interval '2 days' where member_id = $1", [
    gone.id,
  ]);
  add("revoked session", "portal", gone.actor);

  const early = await addMember(db, north, "tenant_admin");
  add("own admin, old sign-in", "portal", early.actor);

  add("nobody", "admin", { gate: db.gates.admin, credential: { kind: "visitor" } });
  add("manager of it", "admin", (await addStaff(db, "account_manager", [north])).actor);
  add("manager not assigned", "admin", (await addStaff(db, "account_manager")).actor);
  add("expert", "admin", (await addStaff(db, "expert")).actor);
  const left = await addStaff(db, "advisory_admin");
  await db.superuser.query("update staff_sessions set revoked_at = now() - interval '2 days' where staff_id = $1", [
    left.id,
  ]);
  add("revoked staff session", "admin", left.actor);
  add("auditor", "admin", (await addStaff(db, "auditor")).actor, north.id, true);
  add("advisory admin", "admin", (await addStaff(db, "advisory_admin")).actor, north.id, true);
  const before = await addStaff(db, "advisory_admin");
  add("advisory admin, old sign-in", "admin", before.actor, north.id, true);
  await keepSignIns(db, [early.id, before.id]);
  return { filled, north: north.id, south: south.id, principals };
}

/** A proof takes longer than a sign-in stays recent: all stay so for a day, but those who signed in long ago. */
const keepSignIns = ({ superuser }: TestDatabase, old: string[]) =>
  superuser.query(`update member_sessions set signed_in_at = now() + interval '1 day';
    update staff_sessions set signed_in_at = now() + interval '1 day';
    update member_sessions set signed_in_at = now() - interval '301 seconds' where member_id in ('${old.join("','")}');
    update staff_sessions set signed_in_at = now() - interval '301 seconds' where staff_id in ('${old.join("','")}')`);

/** Some calls end sessions or change roles, as they may; afterwards all but those long revoked are let in again. */
export async function letEverybodyIn({ superuser }: TestDatabase) {
  // One at a time, each with only the rows that it changes: all at once they wait for calls that wait for them.
  for (const change of [
    "update members set deactivated_at = null where deactivated_at is not null",
    "update tenants set suspended_at = null where suspended_at is not null",
    "update staff set deactivated_at = null where deactivated_at is not null",
    "update member_sessions set revoked_at = null where revoked_at > now() - interval '1 day'",
    "update staff_sessions set revoked_at = null where revoked_at > now() - interval '1 day'",
  ])
    await superuser.query(change);
}

/** A job that runs for the tenant, or for all. */
export async function lockedJob({ superuser }: TestDatabase, tenant: string | null): Promise<string> {
  const { rows } = await superuser.query("select (graphile_worker.add_job('email.send', $1)).id", [{ tenant }]);
  const { id } = rows[0] as { id: string };
  await superuser.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'test' where id = $1",
    [id],
  );
  return id;
}

const tables: Record<string, string> = {
  acceptance: "acceptances",
  access: "accesses",
  accessRequest: "access_requests",
  accessRule: "access_rules",
  advisory: "advisories",
  agreement: "agreements",
  document: "documents",
  grant: "grants",
  upload: "uploads",
  asset: "assets",
  certification: "certifications",
  control: "controls",
  exposure: "exposure_history",
  framework: "frameworks",
  faq: "faqs",
  import: "imports",
  libraryCitation: "library_citations",
  libraryEntry: "library_entries",
  libraryWording: "library_wordings",
  member: "members",
  product: "products",
  remediation: "remediations",
  service: "services",
  session: "member_sessions",
  staff: "staff",
  statement: "statements",
  sub_processor: "sub_processors",
  sub_processor_notice: "sub_processor_notices",
  subscription: "subscriptions",
  supplier: "suppliers",
};
/** Nouns whose records belong to a tenant also in the eyes of staff. */
const tenantNouns = [
  "tenant",
  "member",
  "session",
  "subscription",
  "asset",
  "remediation",
  "import",
  "grant",
  "access",
  "accessRequest",
  "acceptance",
];

/** Nouns whose records every customer reads alike: another tenant's are its own. */
const sharedNouns = ["framework", "control", "certification", "sub_processor_notice"];

export type Whose = "own" | "foreign" | "missing" | "malformed";

/** What an input's reference is filled with. An unknown noun is an error: the matrix must know where its records are. */
export function referTo({ filled, north }: World, principal: Principal, whose: Whose) {
  const tenant = whose === "own" ? principal.own : principal.foreign;
  return ({ noun, by }: Reference): unknown => {
    if (whose === "malformed") return "not-an-id";
    // To staff a record of the provider is nobody's: what they must not tell apart is another tenant and no tenant.
    const isSecret = principal.app === "portal" ? !sharedNouns.includes(noun) : tenantNouns.includes(noun);
    if (whose === "missing" && isSecret)
      return by === "id" ? "0198c0de-0000-7000-8000-00000000dead" : `missing-${by.toLowerCase()}`;
    if (noun === "tenant") return by === "id" ? tenant : tenant === north ? "north" : "south";
    const table = tables[noun];
    const row = table && filled.get(table)?.get(tenant);
    if (!row) throw new Error(`the access matrix does not know where a record of "${noun}" is: add it to world.ts`);
    return by === "trackingId" ? row.tracking_id : row.id;
  };
}
