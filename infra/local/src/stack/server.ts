import { Advice } from "../../bootstrap/advice.mjs";
import { ask } from "../ask.ts";
import { credentials } from "../credentials.ts";
import type { Passwords } from "../database.ts";
import { defaultState } from "../paths.ts";
import { ensurePostgres } from "../postgres.ts";

export type Server = {
  superuserUrl: string;
  passwords: Passwords;
  /** The embedded server is older than the floor for customers' data, and holds none. */
  allowOldPostgres: boolean;
  alive: () => boolean;
  stop: () => Promise<void>;
};

/** The server that DATABASE_URL names, or the embedded one of this state folder. */
export async function openServer({ stateDir, durable }: { stateDir: string; durable?: boolean }): Promise<Server> {
  const given = process.env.DATABASE_URL;
  if (given) return openGiven(given, process.env.CANDOR_ALLOW_OLD_POSTGRES === "1");
  return { ...(await ensurePostgres({ stateDir, durable })), passwords: credentials(stateDir), allowOldPostgres: true };
}

async function openGiven(superuserUrl: string, allowOldPostgres: boolean): Promise<Server> {
  const { postgresProblem } = await import("@candor/db/setup");
  const [row] = await ask(superuserUrl, "select current_setting('server_version_num')::int as version");
  const problem = postgresProblem(Number(row?.version));
  if (problem && !allowOldPostgres) throw new Advice(problem);
  // Roles belong to the server: what this clone starts and what it tests there share their passwords.
  const passwords = credentials(defaultState);
  return { superuserUrl, passwords, allowOldPostgres, alive: () => true, stop: async () => undefined };
}

/** Brings a server back that was killed, at the address its users know. Returns what ends the watch and the server. */
export function keepAlive(
  server: Server,
  options: { stateDir: string; durable?: boolean },
  say: (line: string) => void,
) {
  let current = server;
  let replacing: Promise<void> | undefined;

  async function replace(): Promise<void> {
    say("postgres ended; it starts again now.");
    const gone = current;
    current = await openServer(options);
    await gone.stop();
  }
  const timer = setInterval(() => {
    if (replacing || current.alive()) return;
    replacing = replace()
      .catch((error: Error) => say(`postgres does not start again: ${error.message}`))
      .finally(() => (replacing = undefined));
  }, 1000);

  return async () => {
    clearInterval(timer);
    await replacing;
    await current.stop();
  };
}
