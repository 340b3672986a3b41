import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import { createStatementNames, unguessable } from "./statement-names.ts";
import { traced } from "./traced.ts";
import { withoutValues } from "./without-values.ts";

/** What an app holds. It never holds a tenant id: the database resolves who this is. */
export type Credential = { kind: "visitor" } | { kind: "session"; token: string } | { kind: "job"; id: string };

export type Identity = {
  kind: "visitor" | "member" | "staff" | "job";
  tenantId: string | null;
  personId: string | null;
  role: string | null;
  sessionId: string | null;
  locale: "en" | "fr";
  timeZone: string;
  /** By the database's clock; null for whoever never signs in. */
  secondsSinceSignIn: number | null;
};

export type Database = NodePgDatabase;
export type GateOptions = { url: string; app: "portal" | "admin" | "worker"; max?: number };

/** The credential is unknown, revoked, expired or idle: the person must sign in again. */
export class NotSignedIn extends Error {
  override name = "NotSignedIn";

  /** By name: a server's bundles share one gate, and each of them has a copy of this class of its own. */
  static override [Symbol.hasInstance](value: unknown) {
    return value instanceof Error && value.name === "NotSignedIn";
  }
}

const visitor: Identity = {
  kind: "visitor",
  tenantId: null,
  personId: null,
  role: null,
  sessionId: null,
  locale: "en",
  timeZone: "UTC",
  secondsSinceSignIn: null,
};
const openers = { portal: "open_member", admin: "open_staff", worker: "open_job" } as const;

export type Gate = ReturnType<typeof createGate>;

/** The only door to a connection: everything runs inside one transaction that the database has sealed to one actor. */
export function createGate({ url, app, max = 10 }: GateOptions) {
  const pool = new Pool({ connectionString: url, max, application_name: `candor ${app}`, pipeline: true } as never);
  // A backend that dies between two queries is an event without a listener, which would end the process; the next
  // query of that connection fails by itself, and the connection is thrown away.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => void client.on("error", () => undefined));

  // Pages ask the same few questions. What the worker asks is large and rare, and best planned for what it is about.
  const nameOf = app === "worker" ? () => undefined : createStatementNames();

  type Use<T> = (db: Database, who: Identity) => Promise<T>;
  const withActor = <T>(credential: Credential, { readOnly }: { readOnly: boolean }, use: Use<T>): Promise<T> =>
    traced("database", `gate ${readOnly ? "read" : "write"}`, { "candor.credential": credential.kind }, () =>
      within(credential, readOnly, use),
    );

  async function within<T>(credential: Credential, readOnly: boolean, use: Use<T>): Promise<T> {
    const client = await pool.connect();
    const handle = revocable(client, readOnly ? nameOf : () => undefined);
    try {
      const who = await open(client, app, credential, readOnly);
      const result = await use(drizzle(handle.client), who);
      handle.revoke();
      const ended = client.query("commit").then(() => client.release());
      // A read has nothing that COMMIT could still lose: its answer does not wait, the connection's next user does.
      if (readOnly) ended.catch(() => abandon(client));
      else await ended;
      return result;
    } catch (error) {
      handle.revoke();
      await abandon(client);
      throw withoutValues(error);
    }
  }

  return { app, withActor, pool, close: () => pool.end() };
}

/** A connection that cannot roll back may still hold this actor's transaction: it is never used again. */
async function abandon(client: PoolClient) {
  const broken = await client.query("rollback").then(
    () => undefined,
    (failed: Error) => failed,
  );
  client.release(broken);
}

/** A branch that outlives its transaction (a lost race, a forgotten await) must not query inside the next actor's. */
function revocable(client: PoolClient, nameOf: (text: string) => string | undefined) {
  let over = false;
  const query = (asked: unknown, ...rest: unknown[]) => {
    if (over) throw new Error("This transaction is over; its handle no longer works.");
    return (client.query as (...all: unknown[]) => unknown)(isBuilt(asked) ? named(asked) : asked, ...rest);
  };
  const named = (asked: Built) => ({ ...asked, name: asked.name ?? nameOf(asked.text) });
  return { client: { query } as unknown as PoolClient, revoke: () => void (over = true) };
}

type Built = { text: string; name?: string };
const isBuilt = (asked: unknown): asked is Built => typeof asked === "object" && asked !== null && "text" in asked;

/** BEGIN and the opening call share a round trip; the token travels as a parameter, never in a query's text. */
async function open(client: PoolClient, app: GateOptions["app"], credential: Credential, readOnly: boolean) {
  const begun = client.query("begin");
  const opened =
    credential.kind === "visitor"
      ? client.query("select candor.open_visitor($1)", [readOnly])
      : client.query({ name: opening, text: openCall(app), values: [secretOf(credential), readOnly] });
  const [, { rows }] = await Promise.all([begun, opened]);
  if (credential.kind === "visitor") return visitor;
  const row = rows[0];
  if (!row) throw new NotSignedIn("Your session has ended. Sign in again.");
  return {
    kind: row.kind,
    tenantId: row.tenant_id,
    personId: row.person_id,
    role: row.role,
    sessionId: row.session_id,
    locale: row.locale,
    timeZone: row.time_zone,
    secondsSinceSignIn: row.seconds_since_sign_in ?? null,
  } as Identity;
}

const opening = unguessable("open");
const openCall = (app: GateOptions["app"]) => `select * from candor.${openers[app]}($1, $2)`;
const secretOf = (credential: Exclude<Credential, { kind: "visitor" }>) =>
  credential.kind === "session" ? credential.token : credential.id;
