import { createDoor } from "@candor/auth";
import { createLog } from "@candor/web/log";
import { cookies } from "next/headers";
import { databaseUrl, env } from "./env.ts";

// One pool per process, also across the hot reloads of development.
const kept = globalThis as { candorDoor?: ReturnType<typeof createDoor> };
export const door = (kept.candorDoor ??= createDoor({ app: "portal", databaseUrl }));
export const log = createLog("portal", env.LOG_LEVEL);

export const sessionCookie = "candor-portal";

export async function currentActor() {
  return door.actor((await cookies()).get(sessionCookie)?.value);
}

/** Whether a token came along at all; whether it opens anything, the database says. */
export const isSignedIn = async () => (await currentActor()).credential.kind === "session";
