import type { Credential, Database, Gate, Identity } from "@candor/db";
import { auditEvents, disclosures } from "@candor/db/schema";
import { jobKey, type JobName, type JobPayload, jobSpec, parseJobPayload } from "@candor/jobs";
import { type DisclosureKind, type JsonObject, leafOf } from "@candor/ledger";
import { sql } from "drizzle-orm";
import { Forbidden, SignInTooOld } from "./errors.ts";
import { isRead, mayDo, needsRecentSignIn, type Permission } from "./permissions.ts";

export { NotSignedIn } from "@candor/db";

/** Someone or something at a door: the gate it came to and the credential it holds. Who it is, the database says. */
export type Actor = { gate: Gate; credential: Credential };

export type Disclosure = {
  /** Where what is disclosed carries its own name: the mark on a copy. */
  id?: string;
  kind: DisclosureKind;
  tenantId: string;
  advisory?: { id: string; trackingId: string; revision: number };
  memberId?: string;
  subject: JsonObject;
};

export type Tx = {
  db: Database;
  who: Identity;
  audit(
    subject: Record<string, string | number>,
    detail?: Record<string, unknown>,
    tenantId?: string | null,
  ): Promise<void>;
  enqueue<N extends JobName>(job: N, payload: JobPayload<N>, forTenant?: string): Promise<void>;
  disclose(told: Disclosure | Disclosure[]): Promise<void>;
};

/** Opens one transaction as the actor, refuses what its role or the age of its sign-in does not allow, and commits a write only with its audit event. */
export function actingAs<T>(actor: Actor, permission: Permission, use: (tx: Tx) => Promise<T>): Promise<T> {
  const readOnly = isRead(permission);
  return actor.gate.withActor(actor.credential, { readOnly }, async (db, who) => {
    if (!mayDo(permission, roleOf(who))) throw new Forbidden();
    if (needsRecentSignIn(permission) && !isRecent(who)) throw new SignInTooOld();
    const tx = transaction(db, who, permission);
    const result = await use(tx);
    if (!readOnly && !tx.audited()) throw new Error(`${permission} wrote without an audit event`);
    return result;
  });
}

const recentSeconds = 5 * 60;
/** A visitor and a job never sign in: what they may have at all, their role has said. */
const isRecent = ({ kind, secondsSinceSignIn }: Identity) =>
  kind === "visitor" || kind === "job" || (secondsSinceSignIn !== null && secondsSinceSignIn <= recentSeconds);

const roleOf = (who: Identity) => (who.kind === "job" ? "job" : (who.role ?? "visitor"));

function transaction(db: Database, who: Identity, verb: Permission): Tx & { audited(): boolean } {
  let audited = false;
  return {
    db,
    who,
    audited: () => audited,
    async audit(subject, detail = {}, tenantId = who.tenantId) {
      audited = true;
      await db
        .insert(auditEvents)
        .values({ tenantId, actorKind: who.kind, actorId: who.personId, verb, subject, detail });
    },
    async enqueue(job, payload, forTenant) {
      const { queue, maxAttempts } = jobSpec(job);
      const data = JSON.stringify(parseJobPayload(job, payload));
      await db.execute(sql`select candor.enqueue(${job}, ${data}::jsonb, ${queue}, ${maxAttempts}::int,
        ${jobKey(job, payload)}, ${forTenant ?? null}::uuid)`);
    },
    async disclose(told) {
      const rows = [told].flat().map((one) => sealed(one));
      if (rows.length > 0) await db.insert(disclosures).values(rows);
    },
  };
}

function sealed({ id, kind, tenantId, advisory, memberId, subject }: Disclosure) {
  const at = new Date();
  const { leaf, hash } = leafOf({
    kind,
    tenant: tenantId,
    advisory: advisory?.trackingId ?? null,
    revision: advisory?.revision ?? null,
    subject,
    at: at.toISOString(),
  });
  return { ...(id && { id }), kind, tenantId, advisoryId: advisory?.id, memberId, leaf, hash, at };
}
