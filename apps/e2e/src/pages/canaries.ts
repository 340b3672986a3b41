import { createHash, randomBytes } from "node:crypto";
import { addTenant, fillEveryTable, secretsOf, type TestDatabase } from "@candor/testing";
import type { App } from "../browser/people.ts";
import type { RunningStack } from "../stack/running-stack.ts";
import { superuserOf } from "../stack/superuser.ts";
import type { Fetched } from "./fetch-page.ts";

export type Canaries = Awaited<ReturnType<typeof releaseCanaries>>;

/** Two tenants in the running stack, each with a row in every table that holds tokens of its own, and ways to sign in. */
export async function releaseCanaries(stack: RunningStack) {
  const superuser = superuserOf(stack);
  const [db, mark] = [{ superuser } as unknown as TestDatabase, randomBytes(3).toString("hex")];
  const [north, south] = [await addTenant(db, `north-${mark}`), await addTenant(db, `south-${mark}`)];
  const filled = await fillEveryTable(superuser, [north.id, south.id]);
  const hashOf = (token: string) => createHash("sha256").update(token).digest();

  // Looking everywhere takes longer than a sign-in stays recent, and the exports shall be looked at too.
  async function memberSession(tenant: { id: string }, role: string, revokedAt: "null" | "now()" = "null") {
    const token = randomBytes(32).toString("base64url");
    const { rows } = await superuser.query(
      "insert into members (tenant_id, email, name, role) values ($1, $2, $2, $3) returning id",
      [tenant.id, `${role}-${token.slice(0, 6)}@canary.example`, role],
    );
    await superuser.query(
      `insert into member_sessions (tenant_id, member_id, token_hash, signed_in_at, expires_at, revoked_at)
       values ($1, $2, $3, now() + interval '1 hour', now() + interval '1 hour', ${revokedAt})`,
      [tenant.id, rows[0].id, hashOf(token)],
    );
    return token;
  }

  async function staffSession(role: string, assigned: { id: string }[] = [], revokedAt: "null" | "now()" = "null") {
    const token = randomBytes(32).toString("base64url");
    const { rows } = await superuser.query("insert into staff (email, name, role) values ($1, $1, $2) returning id", [
      `${role}-${token.slice(0, 6)}@canary.example`,
      role,
    ]);
    for (const { id } of assigned) {
      await superuser.query("insert into staff_assignments (tenant_id, staff_id) values ($1, $2)", [id, rows[0].id]);
    }
    await superuser.query(
      `insert into staff_sessions (staff_id, token_hash, signed_in_at, expires_at, revoked_at)
       values ($1, $2, now() + interval '1 hour', now() + interval '1 hour', ${revokedAt})`,
      [rows[0].id, hashOf(token)],
    );
    return token;
  }

  const end = () => superuser.end();
  return { superuser, north, south, filled, memberSession, staffSession, end };
}

/** What is in an answer of a tenant's own, beyond what the question said. */
export function leaksIn(
  { headers, body, location }: Fetched,
  { app, of, asked }: { app: App; of: string; asked: string },
) {
  const answer = [headers, body, location].join("\n").replaceAll(asked, "").replaceAll(decodeURIComponent(asked), "");
  return secretsOf(of, app).filter((secret) => answer.includes(secret));
}
