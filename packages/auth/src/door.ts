import { createGate } from "@candor/db";
import { type Actor, NotSignedIn } from "@candor/domain/acting-as";

export type Door = ReturnType<typeof createDoor>;

/** The app's gate: turns the session token of a request, or its absence, into an Actor. Opens no connection by itself. */
export function createDoor({ app, databaseUrl, max }: { app: "portal" | "admin"; databaseUrl: string; max?: number }) {
  const gate = createGate({ url: databaseUrl, app, max });
  const actor = (token: string | undefined): Actor => ({
    gate,
    credential: token ? { kind: "session", token } : { kind: "visitor" },
  });

  /** Who holds this token; null when its session has ended. */
  async function identity(token: string | undefined) {
    if (!token) return null;
    try {
      return await gate.withActor({ kind: "session", token }, { readOnly: true }, async (_, who) => who);
    } catch (error) {
      if (error instanceof NotSignedIn) return null;
      throw error;
    }
  }

  /** Throws when the database does not answer; for the readiness endpoint. */
  const ready = async () => void (await gate.pool.query("select 1"));
  return { actor, identity, ready };
}
