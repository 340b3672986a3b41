import { sql, type SQL } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { grants } from "../grants.ts";
import { pool } from "./columns.ts";
import { adminRole, gateRole, portalRole, workerRole } from "./roles.ts";

// Every policy of the schema is one of these shapes. Context functions are wrapped in (select …) so that PostgreSQL
// evaluates them once per query, not once per row.
const ownTenant = sql`tenant_id = (select candor.tenant_id())`;
const staffScope = (tenant: SQL) =>
  sql`(select candor.sees_all()) or ${tenant} = any ((select candor.assigned_tenants())::uuid[])`;
const jobScope = (tenant: SQL) => sql`(select candor.works_for_all()) or ${tenant} = (select candor.tenant_id())`;
const anyStaff = sql`(select candor.is_staff())`;
const anyJob = sql`(select candor.is_job())`;

const roles = { portal: portalRole, admin: adminRole, worker: workerRole };

/** As much of the rule as the role's grants can use: a part that no grant reaches could be wrong without anybody noticing. */
function policy(table: string, role: keyof typeof roles, rule: SQL) {
  const verbs = grants[table]?.[role] ?? [];
  const [reads, inserts] = [verbs.some((verb) => verb !== "insert"), verbs.includes("insert")];
  if (!reads && !inserts) return [];
  const only = verbs.every((verb) => verb === "select") ? "select" : !reads ? "insert" : "all";
  const parts = { using: reads ? rule : undefined, withCheck: inserts ? rule : undefined };
  return [pgPolicy(`${table}_${role}`, { to: roles[role], for: only, ...parts })];
}

const staffAndJobs = (table: string) => [
  ...policy(table, "admin", staffScope(sql`tenant_id`)),
  ...policy(table, "worker", jobScope(sql`tenant_id`)),
];

/** Rows of one tenant: its members, the staff assigned to it, and jobs that run for it. */
export const tenantOwned = (table: string) => [...policy(table, "portal", ownTenant), ...staffAndJobs(table)];

/** Rows of one person of one tenant: only that member, the staff assigned, and jobs. */
export const memberOwned = (table: string) => [
  ...policy(table, "portal", sql`${ownTenant} and member_id = (select candor.person_id())`),
  ...staffAndJobs(table),
];

/** Rows about a tenant that its members never see. */
export const tenantHidden = (table: string) => staffAndJobs(table);

/** The tenants table itself, whose own id is the tenant. */
export const tenantItself = (table: string) => [
  ...policy(table, "portal", sql`id = (select candor.tenant_id())`),
  ...policy(table, "admin", staffScope(sql`id`)),
  ...policy(table, "worker", jobScope(sql`id`)),
];

/** Rows with an optional tenant: those without one are the provider's and seen by staff who see every tenant. */
export const optionalTenant = (table: string) => staffAndJobs(table);

/** Rows about one asset: of the pool for every member of staff and every job, of a dedicated one as its tenant's are. */
export const poolOrTenant = (table: string) => {
  const held = sql`held_for = ${sql.raw(`'${pool}'`)}::uuid`;
  return [
    ...policy(table, "admin", sql`${held} or ${staffScope(sql`held_for`)}`),
    ...policy(table, "worker", sql`${held} or ${jobScope(sql`held_for`)}`),
  ];
};

/** The provider's rows that speak of any tenant: staff who see every tenant, and every job. */
export const overseen = (table: string) => [
  ...policy(table, "admin", sql`(select candor.sees_all())`),
  ...policy(table, "worker", anyJob),
];

/** The provider's own rows: every member of staff and every job; customers and visitors never. */
export const providerOwned = (table: string) => [
  ...policy(table, "admin", anyStaff),
  ...policy(table, "worker", anyJob),
];

/** The provider's rows that anybody may read, signed in or not. */
export const publicRead = (table: string) => [
  pgPolicy(`${table}_portal`, { to: portalRole, for: "select", using: sql`true` }),
  ...providerOwned(table),
];

/** The provider's rows that a customer or visitor sees when `visible` holds. */
export const disclosed = (table: string, visible: SQL) => [
  pgPolicy(`${table}_portal`, { to: portalRole, for: "select", using: visible }),
  ...providerOwned(table),
];

/** One person of the staff: that person, those who see everything, and jobs. */
export const staffOwned = (table: string) => [
  ...policy(table, "admin", sql`staff_id = (select candor.person_id()) or (select candor.sees_all())`),
  ...policy(table, "worker", anyJob),
];

/** Lets the gate's functions (owned by candor_gate, which nobody can become) read and write the table. */
export const alsoGate = (table: string) =>
  pgPolicy(`${table}_gate`, { to: gateRole, using: sql`true`, withCheck: sql`true` });
