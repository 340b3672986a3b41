import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Credential, Gate } from "@candor/db";
import type { MemberRole, StaffRole } from "@candor/db/schema";
import type { TestDatabase } from "./database.ts";

/** As in the domain, which this package does not depend on. */
export type Actor = { gate: Gate; credential: Credential };

export type Person = { id: string; email: string; token: string; actor: Actor; tenantId?: string };

const newToken = () => {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: createHash("sha256").update(token).digest() };
};

/** A tenant with nothing in it. */
export async function addTenant({ superuser }: TestDatabase, slug: string) {
  const { rows } = await superuser.query("insert into tenants (slug, name) values ($1, $1) returning id", [slug]);
  return { id: rows[0].id as string, slug };
}

/** A member with a live session. */
export async function addMember(
  db: TestDatabase,
  tenant: { id: string; slug: string },
  role: MemberRole,
): Promise<Person> {
  const [id, email] = [randomUUID(), `${role}-${randomBytes(3).toString("hex")}@${tenant.slug}.example`];
  await db.superuser.query("insert into members (tenant_id, id, email, name, role) values ($1, $2, $3, $4, $5)", [
    tenant.id,
    id,
    email,
    `${role} of ${tenant.slug}`,
    role,
  ]);
  const { token, hash } = newToken();
  await db.superuser.query(
    "insert into member_sessions (tenant_id, member_id, token_hash, expires_at) values ($1, $2, $3, now() + interval '12 hours')",
    [tenant.id, id, hash],
  );
  return {
    id,
    email,
    token,
    tenantId: tenant.id,
    actor: { gate: db.gates.portal, credential: { kind: "session", token } },
  };
}

/** A person of the staff with a live session, assigned to the given tenants. */
export async function addStaff(db: TestDatabase, role: StaffRole, assigned: { id: string }[] = []): Promise<Person> {
  const [id, email] = [randomUUID(), `${role}-${randomBytes(3).toString("hex")}@provider.example`];
  await db.superuser.query("insert into staff (id, email, name, role) values ($1, $2, $3, $4)", [
    id,
    email,
    role,
    role,
  ]);
  for (const tenant of assigned) {
    await db.superuser.query("insert into staff_assignments (tenant_id, staff_id) values ($1, $2)", [tenant.id, id]);
  }
  const { token, hash } = newToken();
  await db.superuser.query(
    "insert into staff_sessions (staff_id, token_hash, expires_at) values ($1, $2, now() + interval '12 hours')",
    [id, hash],
  );
  return { id, email, token, actor: { gate: db.gates.admin, credential: { kind: "session", token } } };
}

export const visitor = (db: TestDatabase): Actor => ({ gate: db.gates.portal, credential: { kind: "visitor" } });
