import { randomBytes } from "node:crypto";
import { createGate, createSignIn } from "@candor/db";
import { asClient } from "@candor/db/setup";
import type { Actor } from "@candor/domain";
import { needed } from "./settings.ts";
import type { Environment } from "./env.ts";

/** Works as the operator: whoever holds the owner's password gets a session, and then passes the gate like anybody else. */
export async function asOperator<T>(env: Environment, use: (actor: Actor) => Promise<T>): Promise<T> {
  const token = randomBytes(32).toString("base64url");
  const gate = createGate({ url: needed(env, "CANDOR_ADMIN_DATABASE_URL"), app: "admin", max: 2 });
  const signIn = createSignIn({ url: needed(env, "CANDOR_AUTH_DATABASE_URL"), max: 1 });
  try {
    await asClient(needed(env, "CANDOR_OWNER_DATABASE_URL"), (owner) =>
      owner.query("select candor.operator_session($1)", [token]),
    );
    return await use({ gate, credential: { kind: "session", token } });
  } finally {
    await signIn.endSessions({ app: "admin", token, which: null, everywhere: false }).catch(() => undefined);
    await Promise.all([gate.close(), signIn.close()]);
  }
}
