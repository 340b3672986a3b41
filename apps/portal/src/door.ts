import { createLimiter } from "@candor/api/context";
import { clientAddress, createAuth, createDoor } from "@candor/auth";
import { createSignInRoutes } from "@candor/web/sign-in-routes";
import { cookies } from "next/headers";
import { baseUrl, databaseUrl, env } from "./env.ts";

// One pool per process, also across the hot reloads of development.
const kept = globalThis as { candorDoor?: ReturnType<typeof createDoor>; candorAuth?: ReturnType<typeof createAuth> };
export const door = (kept.candorDoor ??= createDoor({ app: "portal", databaseUrl }));
export const auth = (kept.candorAuth ??= createAuth({
  app: "portal",
  authDatabaseUrl: env.CANDOR_AUTH_DATABASE_URL,
  baseUrl,
  secureCookies: baseUrl.startsWith("https:"),
}));
export const signIn = createSignInRoutes({ auth, door, baseUrl });

const limiter = createLimiter();
export const limitFor = (headers: Headers) => limiter(clientAddress(headers));

export const sessionCookie = auth.cookies.session.name;

export async function currentActor() {
  return door.actor((await cookies()).get(sessionCookie)?.value);
}

/** Whether a token came along at all; whether it opens anything, the database says. */
export const isSignedIn = async () => (await currentActor()).credential.kind === "session";

/** The tenants between which this person may change, by name. */
export const memberships = async () => auth.memberships((await cookies()).get(sessionCookie)?.value);
