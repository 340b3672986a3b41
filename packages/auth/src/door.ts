import { createGate } from "@candor/db";
import type { Actor } from "@candor/domain/acting-as";

/** The app's gate: turns the session token of a request, or its absence, into an Actor. Opens no connection by itself. */
export function createDoor({ app, databaseUrl, max }: { app: "portal" | "admin"; databaseUrl: string; max?: number }) {
  const gate = createGate({ url: databaseUrl, app, max });
  const actor = (token: string | undefined): Actor => ({
    gate,
    credential: token ? { kind: "session", token } : { kind: "visitor" },
  });
  /** Throws when the database does not answer; for the readiness endpoint. */
  const ready = async () => void (await gate.pool.query("select 1"));
  return { actor, ready };
}
